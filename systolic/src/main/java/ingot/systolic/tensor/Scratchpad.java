package ingot.systolic.tensor;

import ingot.generators.memory.EccRam;
import ingot.generators.memory.RamParams;
import ingot.generators.memory.SinglePortRam;
import ingot.generators.memory.UnderWrite;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The scratchpad: banks with one port each, consecutive rows in consecutive banks. Of those who want the same bank, the first of inputs, weights,
 * results and loads is served, so that the array never waits for anybody; whoever goes through rows one after the other has the other banks to himself.
 *
 * With a code ({@link TensorParams#ecc}) each bank is an {@link EccRam}, which has a port for each direction of its own, and uses one of them at a time.
 *
 * <p>Latency: a row is there in the cycle after its address was taken. Cost: for each bank a memory with one port and a multiplexer of four.
 */
@Description("Scratchpad in banks: inputs go before weights, results and loads.")
public final class Scratchpad extends Module<TensorParams> {
    /** Who reads: inputs, weights. */
    static final int READERS = 2;
    /** Who writes: results, loads. */
    static final int WRITERS = 2;

    /** Rows to read. */
    public final Vec<Stream<UInt>> read = input(vec(READERS, stream(uint(p.scratchpadBits()))));

    /** What was read in the cycle before. */
    public final Vec<UInt> data = output(vec(READERS, uint(p.vectorBits())));

    public final Vec<Stream<RowWrite>> write = input(vec(WRITERS, stream(RowWrite.of(p.scratchpadBits(), p.vectorBits()))));

    /** Bit i: what reader i gets has two wrong bits or more, and cannot be trusted; no port without a code. */
    public final UInt failed = output(uint(p.ecc() ? READERS : 0));

    /** Bits that are written the wrong way round, to test what happens then; no port without a code. */
    public final UInt turned = input(uint(p.ecc() ? p.bank().code().codeBits() : 0));

    private final int bankBits = Integer.numberOfTrailingZeros(p.scratchpadBanks());

    public Scratchpad(TensorParams params) {
        super(params);
        var served = new ArrayList<UInt>();
        var words = new ArrayList<UInt>();
        var wrong = new ArrayList<Bool>();
        for (int i = 0; i < p.scratchpadBanks(); i++) {
            int bank = i;
            var asks = IntStream.range(0, READERS + WRITERS).mapToObj(
                    port -> valid(port).and(address(port).low(bankBits).eq(bank))).toList();
            var chosen = first(asks);
            served.add(cat(chosen.reversed()));
            words.add(p.ecc() ? codedWord(bank, chosen, wrong) : word(bank, chosen));
        }
        for (int i = 0; i < READERS + WRITERS; i++) {
            int port = i;
            var taken = cat(served.stream().map(grants -> grants.bit(port)).toList()).anyBit();
            if (port < READERS) {
                read.get(port).ready.set(taken);
                data.get(port).set(Vec.of(words).get(next(address(port).low(bankBits))));
            } else {
                write.get(port - READERS).ready.set(taken);
            }
        }
        if (p.ecc()) {
            failed.set(cat(IntStream.range(0, READERS).map(port -> READERS - 1 - port).mapToObj(port -> next(read.get(port).fire(), false)
                    .and(Vec.of(wrong).get(next(address(port).low(bankBits))))).toList()));
        }
    }

    /** A bank with a code, as {@link #word}; whether what it read is wrong goes to {@code wrong}. */
    private UInt codedWord(int bank, List<Bool> chosen, List<Bool> wrong) {
        EccRam ram = new EccRam(p.bank()).at(bank);
        var row = row(cat(chosen.reversed()));
        ram.write.set(cat(chosen.subList(READERS, READERS + WRITERS)).anyBit());
        ram.writeAddress.set(row);
        ram.dataIn.set(mux(chosen.get(READERS), write.get(0).payload.data(), write.get(1).payload.data()));
        ram.turned.set(turned);
        ram.read.set(cat(chosen.subList(0, READERS)).anyBit());
        ram.readAddress.set(row);
        wrong.add(ram.failed);
        return ram.dataOut;
    }

    /** The row of the bank that whoever is served wants. */
    private UInt row(UInt grants) {
        return oneHotMux(grants, IntStream.range(0, READERS + WRITERS).mapToObj(
                port -> address(port).high(p.scratchpadBits() - bankBits)).toList());
    }

    private Bool valid(int port) {
        return port < READERS ? read.get(port).valid : write.get(port - READERS).valid;
    }

    private UInt address(int port) {
        return port < READERS ? read.get(port).payload : write.get(port - READERS).payload.address();
    }

    /** Each of {@code asks} that none before it is. */
    private List<Bool> first(List<Bool> asks) {
        var chosen = new ArrayList<Bool>();
        for (int i = 0; i < asks.size(); i++) {
            chosen.add(i == 0 ? asks.get(0) : asks.get(i).andNot(cat(asks.subList(0, i)).anyBit()));
        }
        return chosen;
    }

    /** A bank for whoever is chosen; what it read in the cycle before. */
    private UInt word(int bank, List<Bool> chosen) {
        SinglePortRam ram = new SinglePortRam(new RamParams(p.vectorBits(), p.scratchpadRows() / p.scratchpadBanks(), 1, UnderWrite.KEEP)).at(bank);
        var grants = cat(chosen.reversed());
        var writes = cat(chosen.subList(READERS, READERS + WRITERS)).anyBit();
        ram.enable.set(grants.anyBit());
        ram.write.set(writes.asUInt());
        ram.address.set(row(grants));
        ram.dataIn.set(mux(chosen.get(READERS), write.get(0).payload.data(), write.get(1).payload.data()));
        return ram.dataOut;
    }

    @Override
    protected String moduleName() {
        return p.nameOf(this);
    }
}
