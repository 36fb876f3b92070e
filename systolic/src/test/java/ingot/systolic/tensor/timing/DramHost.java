package ingot.systolic.tensor.timing;

import ingot.systolic.tensor.TensorDriver;
import ingot.test.Dut;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import java.math.BigInteger;
import java.util.ArrayList;

/** The processor beside a tensor unit. */
final class DramHost implements TensorDriver.Host {
    private static final int MOST_CYCLES = 400_000;
    private static final int BURST = 256;

    private final Dut<UnitWithDram> dut;
    private final AxiMaster registers;
    private final AxiMaster memory;
    private final int bytes;

    DramHost(Dut<UnitWithDram> dut) {
        this.dut = dut;
        var lite = dut.top().registers;
        registers = new AxiMaster(dut, new Axi.Channels(lite.aw(), lite.w(), lite.b(), lite.ar(), lite.r()));
        var bus = dut.top().processor;
        memory = new AxiMaster(dut, new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r()));
        bytes = dut.top().params().unit().beatBytes();
    }

    @Override
    public void write(int offset, long word) {
        registers.write(offset, word);
    }

    @Override
    public long read(int offset) {
        return registers.read(offset).longValueExact();
    }

    /** From a multiple of a block on. */
    @Override
    public void load(long address, byte[] content) {
        for (int at = 0; at < content.length; at += BURST) {
            var words = new ArrayList<BigInteger>();
            for (int i = at; i < Math.min(at + BURST, content.length); i += bytes) {
                var word = BigInteger.ZERO;
                for (int j = 0; j < bytes && i + j < content.length; j++) {
                    word = word.or(BigInteger.valueOf(content[i + j] & 0xffL).shiftLeft(8 * j));
                }
                words.add(word);
            }
            memory.write(address + at, words);
        }
    }

    /** From a multiple of a block on. */
    byte[] dump(long address, int count) {
        var content = new byte[count];
        for (int at = 0; at < count; at += BURST) {
            int length = Math.min(BURST, count - at);
            var words = memory.read(address + at, (length + bytes - 1) / bytes);
            for (int i = 0; i < length; i++) {
                content[at + i] = words.get(i / bytes).shiftRight(8 * (i % bytes)).byteValue();
            }
        }
        return content;
    }

    @Override
    public void awaitInterrupt() {
        dut.waitUntil(dut.top().irq, MOST_CYCLES);
    }
}
