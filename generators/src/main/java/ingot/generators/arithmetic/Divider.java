package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import java.util.List;

/**
 * Quotient and remainder, one division at a time, by restoring division. Words are bit patterns: two's complement where the parameters say so.
 * A signed quotient is rounded to zero, and the remainder has the sign of the dividend. Division by zero gives a quotient of all ones, which is -1 where it is
 * signed, and the dividend as remainder; the least number divided by -1 gives itself and a remainder of 0. So does RISC-V, and the language's
 * {@code dividedBy} and {@code remainder} for unsigned numbers.
 *
 * <p>Latency: {@code steps + 1} cycles, where {@code steps} is the width with radix 2 and half of it with radix 4; throughput: one division in
 * {@code steps + 2} cycles. Cost: three words of registers and a subtracter with radix 2, four words and three subtracters with radix 4; four more
 * adders where it is signed. Nothing is combinational from stream to stream. Source: the schoolbook; Robertson 1958 for higher radices.
 */
@Description("Quotient and remainder, one division at a time.")
public final class Divider extends Module<DividerParams> {
    /** What is to be divided. */
    public record Operands(UInt dividend, UInt divisor) implements Bundle {
        static Operands of(int width) {
            return new Operands(uint(width), uint(width));
        }
    }

    /** What comes out. */
    public record Result(UInt quotient, UInt remainder) implements Bundle {
        static Result of(int width) {
            return new Result(uint(width), uint(width));
        }
    }

    public final Stream<Operands> in = input(stream(Operands.of(p.width())));
    public final Stream<Result> out = output(stream(Result.of(p.width())));

    public Divider(DividerParams params) {
        super(params);
        int digitBits = p.radix() == 2 ? 1 : 2;
        var working = Iteration.between(in, out, p.steps());
        // The dividend leaves at the top while the quotient comes in at the bottom.
        var word = reg(uint(p.steps() * digitBits));
        var remainder = reg(uint(p.width()));
        var divisor = reg(uint(p.width()));
        var multiples = p.radix() == 2 ? List.of(divisor) : multiples(divisor);
        var partial = cat(remainder, word.high(digitBits));
        var differences = multiples.stream().map(partial::minus).toList();
        var fits = differences.stream().map(difference -> difference.bit(partial.width()).not()).toList();
        var digit = p.radix() == 2 ? fits.get(0).asUInt() : cat(fits.get(1), fits.get(2).or(fits.get(0).andNot(fits.get(1))));
        var kept = partial.low(p.width());
        for (int i = 0; i < fits.size(); i++) {
            kept = mux(fits.get(i), differences.get(i).low(p.width()), kept);
        }
        var left = kept;
        when(in.fire(), () -> {
            word.set(magnitude(in.payload.dividend()).extend(word.width()));
            divisor.set(magnitude(in.payload.divisor()));
            remainder.set(0);
        }).elseWhen(working, () -> {
            word.set(cat(word.low(word.width() - digitBits), digit));
            remainder.set(left);
        });
        var negative = top(in.payload.dividend());
        var unlike = negative.ne(top(in.payload.divisor())).and(in.payload.divisor().anyBit());
        out.payload.quotient().set(withSign(word.low(p.width()), unlike));
        out.payload.remainder().set(withSign(remainder, negative));
    }

    /** One, two and three times the divisor; the last one is made when a division begins. */
    private List<UInt> multiples(UInt divisor) {
        var thrice = reg(uint(p.width() + 2));
        var now = magnitude(in.payload.divisor());
        when(in.fire(), () -> thrice.set(now.plus(now.shiftLeft(1)).low(p.width() + 2)));
        return List.of(divisor, divisor.shiftLeft(1), thrice);
    }

    private Bool top(UInt number) {
        return p.signed() ? number.bit(p.width() - 1) : lit(false);
    }

    private UInt magnitude(UInt number) {
        return p.signed() ? mux(top(number), negated(number), number) : number;
    }

    /** {@code magnitude}, negated where {@code negative} was true when the division began. */
    private UInt withSign(UInt magnitude, Bool negative) {
        if (!p.signed()) {
            return magnitude;
        }
        var negate = reg(bool());
        when(in.fire(), () -> negate.set(negative));
        return mux(negate, negated(magnitude), magnitude);
    }

    private static UInt negated(UInt number) {
        var opposite = number.lit(0).minus(number);
        return opposite.low(number.width());
    }
}
