package ingot.test.bus;

import ingot.test.Dut;
import ingot.test.StreamSink;
import ingot.test.StreamSource;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes through an AXI4 or AXI4-Lite port of a device that answers. {@link #write} and {@link #read} step until they are done;
 * in tasks of their own they overlap with the rest of the test.
 */
public final class AxiMaster {
    private final Dut<?> dut;
    private final int bytes;
    private final StreamSource<Axi.Address> aw;
    private final StreamSource<Axi.WriteData> w;
    private final StreamSink<Axi.WriteResponse> b;
    private final StreamSource<Axi.Address> ar;
    private final StreamSink<Axi.ReadData> r;
    private int limit = 1000;
    private int written;
    private int beatsRead;

    /** Asks on {@code port} of {@code dut}. */
    public AxiMaster(Dut<?> dut, Axi.Channels port) {
        this.dut = dut;
        bytes = AxiMemory.bytes(dut, port);
        aw = dut.source(port.aw(), Axi.Address.class, Axi.OPTIONAL);
        w = dut.source(port.w(), Axi.WriteData.class, Axi.OPTIONAL);
        b = dut.sink(port.b(), Axi.WriteResponse.class, Axi.OPTIONAL);
        ar = dut.source(port.ar(), Axi.Address.class, Axi.OPTIONAL);
        r = dut.sink(port.r(), Axi.ReadData.class, Axi.OPTIONAL);
    }

    /** Every channel lets cycles go by with this probability. */
    public AxiMaster pauses(double probability) {
        aw.pauses(probability);
        w.pauses(probability);
        ar.pauses(probability);
        b.backPressure(probability);
        r.backPressure(probability);
        return this;
    }

    /** A request that takes more than {@code cycles} fails the test; 1000 to begin with. */
    public AxiMaster limit(int cycles) {
        limit = cycles;
        return this;
    }

    /** Writes a word; the response. */
    public int write(long address, BigInteger word) {
        return write(address, List.of(word));
    }

    /** Writes a word of at most 64 bits; the response. */
    public int write(long address, long word) {
        return write(address, new BigInteger(Long.toUnsignedString(word)));
    }

    /** Writes those bytes of a word for which {@code strobes} has a 1; the response. */
    public int write(long address, BigInteger word, BigInteger strobes) {
        return write(address, List.of(word), strobes);
    }

    /** Writes {@code words} as one burst of rising addresses; the response. */
    public int write(long address, List<BigInteger> words) {
        return write(address, words, BigInteger.ONE.shiftLeft(bytes).subtract(BigInteger.ONE));
    }

    private int write(long address, List<BigInteger> words, BigInteger strobes) {
        int mine = ++written;
        aw.send(burst(address, words.size()));
        for (int i = 0; i < words.size(); i++) {
            w.send(new Axi.WriteData(words.get(i), strobes, i == words.size() - 1));
        }
        return b.await(mine, limit).get(mine - 1).resp();
    }

    /** Reads a word; fails where the answer is an error. */
    public BigInteger read(long address) {
        return read(address, 1).getFirst();
    }

    /** Reads {@code count} words as one burst of rising addresses; fails where an answer is an error. */
    public List<BigInteger> read(long address, int count) {
        var words = new ArrayList<BigInteger>();
        for (var beat : readBeats(address, count)) {
            if (beat.resp() != Axi.OKAY) {
                throw new AssertionError("read of 0x" + Long.toHexString(address) + " in cycle " + dut.cycle() + " is answered with the error "
                        + beat.resp());
            }
            words.add(beat.data());
        }
        return words;
    }

    /** Reads {@code count} words as one burst of rising addresses, with their responses. */
    public List<Axi.ReadData> readBeats(long address, int count) {
        int first = beatsRead;
        beatsRead += count;
        ar.send(burst(address, count));
        return r.await(first + count, limit).subList(first, first + count);
    }

    private Axi.Address burst(long address, int count) {
        return new Axi.Address(0, address, count - 1, Integer.numberOfTrailingZeros(bytes), Axi.INCR, 0);
    }
}
