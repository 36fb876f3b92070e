package ingot.test.bus;

import ingot.test.Dut;
import java.math.BigInteger;

/** Reads and writes through an APB port of a device that answers. The calls step until they are done. */
public final class ApbMaster {
    private final Dut<?> dut;
    private final ApbPins pins;
    private int limit = 1000;

    /**
     * What an access gave.
     *
     * @param data that was read; means nothing after a write
     */
    public record Answer(BigInteger data, boolean error) {}

    /** Asks on {@code pins} of {@code dut}. */
    public ApbMaster(Dut<?> dut, ApbPins pins) {
        this.dut = dut;
        this.pins = pins;
    }

    /** An access that takes more than {@code cycles} fails the test; 1000 to begin with. */
    public ApbMaster limit(int cycles) {
        limit = cycles;
        return this;
    }

    /** Writes a word. */
    public Answer write(long address, long word) {
        return write(address, word, (1 << pins.bytes()) - 1);
    }

    /** Writes those bytes of a word for which {@code strobes} has a 1; APB3 writes all. */
    public Answer write(long address, long word, int strobes) {
        dut.poke(pins.wdata(), word);
        if (pins.strb().width() > 0) {
            dut.poke(pins.strb(), strobes);
        }
        return access(address, true);
    }

    /** Reads a word. */
    public Answer read(long address) {
        if (pins.strb().width() > 0) {
            dut.poke(pins.strb(), 0);
        }
        return access(address, false);
    }

    private Answer access(long address, boolean write) {
        dut.poke(pins.addr(), address);
        dut.poke(pins.write(), write);
        dut.poke(pins.sel(), true);
        dut.poke(pins.enable(), false);
        dut.step();
        dut.poke(pins.enable(), true);
        dut.waitUntil(pins.ready(), limit);
        var answer = new Answer(dut.peekBig(pins.rdata()), dut.peek(pins.slverr()));
        dut.step();
        dut.poke(pins.sel(), false);
        dut.poke(pins.enable(), false);
        return answer;
    }
}
