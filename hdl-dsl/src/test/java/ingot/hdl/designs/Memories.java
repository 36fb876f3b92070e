package ingot.hdl.designs;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.UInt;

/** A memory written by bytes that shows new words, and a table. */
public final class Memories extends Module<Memories.Params> {
    /** No parameters. */
    public record Params() {}

    public final Bool write = input(bool());
    public final UInt writeAddress = input(uint(4));
    public final UInt readAddress = input(uint(4));
    public final UInt data = input(uint(16));
    public final UInt bytes = input(uint(2));
    public final UInt word = output(uint(16));
    public final UInt square = output(uint(8));

    public Memories(Params params) {
        super(params);
        var store = mem(16, uint(16), ReadUnderWrite.NEW);
        when(write, () -> store.write(writeAddress, data.plus(1).wrap(16), bytes));
        word.set(store.readNext(readAddress));
        var squares = mem(16, uint(8), 0, 1, 4, 9, 16, 25, 36, 49);
        square.set(squares.read(readAddress));
    }
}
