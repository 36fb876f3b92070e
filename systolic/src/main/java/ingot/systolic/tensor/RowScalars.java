package ingot.systolic.tensor;

import ingot.generators.floating.FloatDivide;
import ingot.generators.floating.FloatFormat;
import ingot.generators.floating.FloatParams;
import ingot.generators.floating.FloatSquareRoot;
import ingot.generators.floating.FloatToInteger;
import ingot.generators.floating.IntegerParams;
import ingot.generators.floating.IntegerToFloat;
import ingot.generators.floating.RoundingMode;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;

/**
 * What a row has one of: its mean, and the weight of its results, in single precision ({@link ingot.systolic.tensor.command.VectorFunction}).
 *
 * <p>Latency: {@value #STAGES} cycles and two for each quotient and root. Cost: a divider and a square root in single precision, and conversions.
 */
@Description("Mean of a row, and the weight of its results.")
public final class RowScalars extends Module<TensorParams> {
    static final int STAGES = 6;
    /** Bits of a sum over a row: 65535 numbers of 33 bits. */
    static final int TOTAL_BITS = 50;
    static final int ELEMENTS_BITS = 16;
    /** Bits of a sum with its bias. */
    static final int VALUE_BITS = TensorParams.SUM_BITS + 1;
    private static final FloatFormat SINGLE = FloatFormat.BINARY32;

    /** What is asked for. */
    public enum Kind {
        /** {@code total / elements}. */
        MEAN,
        /** {@code scale / total}. */
        SHARE,
        /** {@code scale / sqrt(total / elements)}. */
        DEVIATION
    }

    private enum State { IDLE, QUOTIENT, ROOT, WEIGHT }

    /** A sum over a row, and what is asked of it. */
    public record Work(EnumOf<Kind> kind, SInt total) implements Bundle {
        static Work type() {
            return new Work(Hdl.enumOf(Kind.class), Hdl.sint(TOTAL_BITS));
        }
    }

    /** Only while nothing is under way. */
    public final Flow<Work> work = input(Flow.of(Work.type()));

    /** Stay as they are while something is under way. */
    public final UInt elements = input(uint(ELEMENTS_BITS));
    public final UInt scale = input(uint(SINGLE.width()));

    /** In the cycle after this the result stands there, until the next work. */
    public final Bool done = output(bool());
    public final UInt result = output(uint(SINGLE.width()));

    /** The result as an integer. */
    public final SInt integer = output(sint(VALUE_BITS));

    public RowScalars(TensorParams params) {
        super(params);
        var state = fsm(State.class, State.IDLE);
        var kind = reg(enumOf(Kind.class));
        var total = reg(uint(SINGLE.width()));
        var value = reg(uint(SINGLE.width()));
        var waits = reg(uint(bitsFor(STAGES)), 0);
        var ready = waits.eq(0);
        var first = state.is(State.QUOTIENT);
        var count = next(toFloat(elements, false));
        var sum = toFloat(work.payload().total().asUInt(), true);

        var divide = new FloatDivide(FloatParams.of(SINGLE, STAGES));
        divide.rounding.set(RoundingMode.NEAREST_EVEN);
        divide.a.set(mux(first.and(kind.ne(Kind.SHARE)), total, scale));
        divide.b.set(mux(first, mux(kind.eq(Kind.SHARE), total, count), value));
        var root = new FloatSquareRoot(FloatParams.of(SINGLE, STAGES));
        root.rounding.set(RoundingMode.NEAREST_EVEN);
        root.a.set(value);
        var whole = new FloatToInteger(IntegerParams.of(VALUE_BITS, true, SINGLE, 0));
        whole.rounding.set(RoundingMode.NEAREST_EVEN);
        whole.a.set(value);
        integer.set(whole.result.asSInt());
        result.set(value);

        when(state.is(State.IDLE).not(), () -> waits.set(mux(ready, lit(STAGES, waits.width()), waits.minus(1).wrap(waits.width()))));
        state.in(State.IDLE, () -> when(work.valid(), () -> {
            connect(kind, work.payload().kind());
            total.set(sum);
            waits.set(STAGES);
            state.go(State.QUOTIENT);
        }));
        state.in(State.QUOTIENT, () -> when(ready, () -> {
            value.set(divide.result);
            when(kind.eq(Kind.DEVIATION), () -> state.go(State.ROOT)).otherwise(() -> state.go(State.IDLE));
        }));
        state.in(State.ROOT, () -> when(ready, () -> {
            value.set(root.result);
            state.go(State.WEIGHT);
        }));
        state.in(State.WEIGHT, () -> when(ready, () -> {
            value.set(divide.result);
            state.go(State.IDLE);
        }));
        done.set(ready.and(first.and(kind.ne(Kind.DEVIATION)).or(state.is(State.WEIGHT))));
    }

    private static UInt toFloat(UInt number, boolean signed) {
        IntegerToFloat converter = new IntegerToFloat(IntegerParams.of(number.width(), signed, SINGLE, 0)).named(signed ? "totalToFloat" : "elementsToFloat");
        converter.rounding.set(RoundingMode.NEAREST_EVEN);
        converter.a.set(number);
        return converter.result;
    }

    @Override
    protected String moduleName() {
        return "RowScalars";
    }
}
