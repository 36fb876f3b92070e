package ingot.generators.arithmetic;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.reg;
import static ingot.hdl.Hdl.uint;
import static ingot.hdl.Hdl.when;

import ingot.hdl.Bool;
import ingot.hdl.Hdl;
import ingot.hdl.Stream;

/** The handshake of a block that works on one item for a number of cycles: it takes the item, counts, and offers the result until it is taken. */
final class Iteration {
    private Iteration() {}

    /** Connects {@code valid} and {@code ready} of both streams; true in each of the {@code steps} cycles of work. */
    static Bool between(Stream<?> in, Stream<?> out, int steps) {
        var busy = reg(bool(), false);
        var left = reg(uint(Hdl.bitsFor(steps)), 0);
        var working = left.ne(0);
        in.ready.set(busy.not());
        out.valid.set(busy.andNot(working));
        when(in.fire(), () -> {
            busy.set(true);
            left.set(steps);
        }).elseWhen(working, () -> left.set(left.minus(1).wrap(left.width())))
                .elseWhen(out.fire(), () -> busy.set(false));
        return working;
    }
}
