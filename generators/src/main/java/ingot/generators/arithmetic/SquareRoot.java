package ingot.generators.arithmetic;

import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * The largest integer whose square is at most the number, and what is left over, one number at a time.
 *
 * <p>Latency: {@code rootBits + 1} cycles, throughput: one root in {@code rootBits + 2} cycles. Cost: two words of registers and a subtracter of half a word.
 * Nothing is combinational from stream to stream. Source: the schoolbook's digit by digit, in binary.
 */
@Description("Integer square root and remainder, one number at a time.")
public final class SquareRoot extends Module<SquareRootParams> {
    /** {@code root² + remainder} is the number. */
    public record Result(UInt root, UInt remainder) implements Bundle {
        static Result of(int rootBits) {
            return new Result(uint(rootBits), uint(rootBits + 1));
        }
    }

    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<Result> out = output(stream(Result.of(p.rootBits())));

    public SquareRoot(SquareRootParams params) {
        super(params);
        int rootBits = p.rootBits();
        var working = Iteration.between(in, out, rootBits);
        var ahead = reg(uint(2 * rootBits));
        var root = reg(uint(rootBits));
        var remainder = reg(uint(rootBits + 1));
        var partial = cat(remainder, ahead.high(2));
        var difference = partial.minus(cat(root, lit(1, 2)));
        var fits = difference.bit(partial.width()).not();
        when(in.fire(), () -> {
            ahead.set(in.payload);
            root.set(0);
            remainder.set(0);
        }).elseWhen(working, () -> {
            ahead.set(cat(ahead.low(2 * rootBits - 2), lit(0, 2)));
            root.set(cat(root, fits).low(rootBits));
            remainder.set(mux(fits, difference, partial.extend(partial.width() + 1)).low(rootBits + 1));
        });
        out.payload.root().set(root);
        out.payload.remainder().set(remainder);
    }
}
