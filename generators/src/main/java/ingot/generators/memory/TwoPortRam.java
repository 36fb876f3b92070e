package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Memory with one port that writes and one that reads.
 *
 * <p>Latency: one cycle from address to data. Throughput: one write and one read per cycle. Cost: {@code width * depth} bits, and
 * {@code width + lanes} bits of register more where a read shows the new word.
 */
@Description("Memory with a port that writes, by lanes, and one that reads.")
public final class TwoPortRam extends Module<RamParams> {
    /** Lanes to write. */
    public final UInt write = input(uint(p.lanes()));
    public final UInt writeAddress = input(uint(p.addressBits()));
    public final UInt dataIn = input(uint(p.width()));

    /** Reads in this cycle; without it the word read last stays. */
    public final Bool read = input(bool());
    public final UInt readAddress = input(uint(p.addressBits()));
    public final UInt dataOut = output(uint(p.width()));

    /** @throws IllegalArgumentException for {@link UnderWrite#KEEP}: the port that reads does not write */
    public TwoPortRam(RamParams params) {
        super(params);
        if (p.underWrite() == UnderWrite.KEEP) {
            throw new IllegalArgumentException("underWrite must be OLD, NEW or UNDEFINED here: a port that only reads cannot keep its word under a write");
        }
        var words = mem(p.depth(), uint(p.width()), p.underWrite().ofMemory());
        when(write.anyBit(), () -> words.write(writeAddress, dataIn, write));
        dataOut.set(in(domain().enabled(read), () -> words.readNext(readAddress)));
    }
}
