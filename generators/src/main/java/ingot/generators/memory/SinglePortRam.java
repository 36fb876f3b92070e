package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Memory with one port that reads or writes in a cycle: the form that SRAM macros have.
 *
 * <p>Latency: one cycle from address to data. Throughput: one access per cycle. Cost: {@code width * depth} bits, and {@code width + lanes} bits of
 * register more where a write shows the new word.
 */
@Description("Memory with one port, and a mask of lanes.")
public final class SinglePortRam extends Module<RamParams> {
    /** Something happens in this cycle; without it the word read last stays. */
    public final Bool enable = input(bool());

    /** Lanes to write; with none the word is only read. */
    public final UInt write = input(uint(p.lanes()));
    public final UInt address = input(uint(p.addressBits()));
    public final UInt dataIn = input(uint(p.width()));

    /** The word of the last cycle with {@code enable}; {@link UnderWrite} says what it is after a write. */
    public final UInt dataOut = output(uint(p.width()));

    public SinglePortRam(RamParams params) {
        super(params);
        var words = mem(p.depth(), uint(p.width()), p.underWrite().ofMemory());
        when(enable.and(write.anyBit()), () -> words.write(address, dataIn, write));
        var reads = p.underWrite() == UnderWrite.KEEP ? enable.andNot(write.anyBit()) : enable;
        dataOut.set(in(domain().enabled(reads), () -> words.readNext(address)));
    }
}
