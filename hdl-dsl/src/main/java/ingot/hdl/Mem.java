package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;

/**
 * A memory of {@code depth} items.
 *
 * @param <T> the type of an item
 */
public final class Mem<T extends Data> {
    private final Memory memory;
    private final T type;
    private final Builder owner;

    Mem(Memory memory, T type, Builder owner) {
        this.memory = memory;
        this.type = type;
        this.owner = owner;
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

    /** The item at {@code address}, one cycle later; a write in the same cycle is not seen. */
    public T readNext(UInt address) {
        var here = Here.now();
        var word = new Bits(Type.uint(memory.word().width()), word(here, address), here.module(), null);
        return unpack(here, here.module().delayed(word, here, memory).expr);
    }

    private Expr word(Here here, UInt address) {
        var index = here.read(address);
        return new Expr.MemoryRead(memory, index, here.source());
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
        var here = Here.now();
        if (here.module() != owner) {
            here.error("E036", "memory `" + memory.name() + "` belongs to another module", "write it through a port of that module");
            return;
        }
        var value = here.convert(here.read(BitFunctions.pack(item)), memory.word());
        if (Leaves.width(item) > memory.word().width()) {
            here.error("E031", "width mismatch: " + Leaves.width(item) + "-bit item written to memory `" + memory.name() + "` of "
                    + memory.word().width() + "-bit words", "narrow it with .wrap(" + memory.word().width() + ")");
        }
        here.module().add(new Statement.MemoryWrite(here.module().domains.writer(memory), here.read(address), value, here.source()));
    }
}
