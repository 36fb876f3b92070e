package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.util.Optional;

/**
 * A memory of {@code depth} items.
 *
 * @param <T> the type of an item
 */
public final class Mem<T extends Data> {
    private final Memory memory;
    private final T type;
    private final Builder owner;
    /** What carries a written word past the memory; {@code null} where reads do not see the writes of their edge. */
    private final Bypass bypass;

    Mem(Memory memory, T type, Builder owner, Bypass bypass) {
        this.memory = memory;
        this.type = type;
        this.owner = owner;
        this.bypass = bypass;
    }

    /** Number of items. */
    public int depth() {
        return memory.depth();
    }

    /** Bits that an address needs. */
    public int addressWidth() {
        return memory.addressWidth();
    }

    /** The item at {@code address} in this cycle; past the end all bits are 0. */
    public T read(UInt address) {
        var here = Here.now();
        return unpack(here, word(here, address));
    }

    /**
     * The item at {@code address}, one cycle later. Whether a write to it at the same clock edge is seen is what the memory was made
     * with: by default it is not ({@link ReadUnderWrite#OLD}).
     */
    public T readNext(UInt address) {
        var here = Here.now();
        if (bypass != null) {
            var index = NoBits.someBits(here.read(address));
            var stored = here.module().state.kept(Exprs.read(memory, index, here.source()), memory.name() + "_word", here);
            return unpack(here, bypass.read(here, index, stored));
        }
        var word = new Bits(Type.uint(memory.word().width()), word(here, address), here.module(), null);
        return unpack(here, here.module().state.delayed(word, here, memory).expr);
    }

    private Expr word(Here here, UInt address) {
        var index = here.read(address);
        return Exprs.read(memory, index, here.source());
    }

    private T unpack(Here here, Expr word) {
        return type instanceof Word single
                ? asWord(here, single, word) : BitFunctions.unpack(type, new Bits(Type.uint(word.width()), word, here.module(), null));
    }

    @SuppressWarnings("unchecked")
    private T asWord(Here here, Word single, Expr word) {
        return (T) single.with(single.type, here.made(here.convert(word, single.type)), here.module(), null);
    }

    /** Writes {@code item} at {@code address} at the clock edge, where the enclosing conditions hold; past the end nothing. */
    public void write(UInt address, T item) {
        write(Here.now(), address, item, Optional.empty());
    }

    /**
     * Writes those lanes of {@code item} whose bit of {@code lanes} is 1. A lane is as wide as the item has bits for each bit of
     * {@code lanes}: four bits of mask for 32 bits of data write bytes. Bit 0 of a word stands for the lowest lane; a vector
     * of {@link Bool} stands for the elements of a vector in their order.
     */
    public void write(UInt address, T item, Data lanes) {
        var here = Here.now();
        if (memory.word().width() == 0) {
            write(here, address, item, Optional.empty());
            return;
        }
        var count = Leaves.width(lanes);
        var known = owner.lanes.getOrDefault(memory, count);
        if (count < 1 || memory.word().width() % count != 0 || known != count) {
            here.error("E053", "a mask of " + count + " bits for memory `" + memory.name() + "` of " + memory.word().width() + "-bit words"
                    + (known == count ? "" : ", which is written in " + known + " lanes elsewhere"),
                    "use one mask width for all writes, one that divides the words into equal lanes");
            return;
        }
        owner.lanes.put(memory, count);
        write(here, address, item, Optional.of(here.read(BitFunctions.pack(lanes))));
    }

    private void write(Here here, UInt address, T item, Optional<Expr> lanes) {
        if (here.module() != owner) {
            here.error("E036", "memory `" + memory.name() + "` belongs to another module", "write it through a port of that module");
            return;
        }
        var value = here.convert(here.read(BitFunctions.pack(item)), memory.word());
        if (Leaves.width(item) > memory.word().width()) {
            here.error("E031", "width mismatch: " + Leaves.width(item) + "-bit item written to memory `" + memory.name() + "` of "
                    + memory.word().width() + "-bit words", "narrow it with .wrap(" + memory.word().width() + ")");
        }
        if (memory.word().width() == 0) {
            return;
        }
        var index = NoBits.someBits(here.read(address));
        lanes.ifPresent(mask -> {
            owner.names.take(mask);
            owner.names.take(value);
        });
        here.module().add(new Statement.MemoryWrite(here.module().domains.writer(memory), index, value, lanes, here.source()));
        if (bypass != null) {
            bypass.write(here, index, value, lanes);
        }
    }
}
