package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Expr.UnaryOp;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;

/** Rounding as logic: the high bits, plus one where the mode and the low bits say so. */
final class Rounds {
    private final Expr value;
    private final int dropped;
    private final Here here;
    private final Source source;

    private Rounds(Expr value, int dropped, Here here) {
        this.value = value;
        this.dropped = dropped;
        this.here = here;
        this.source = here.source();
    }

    static Expr of(Here here, Word word, int dropped, Rounding mode) {
        if (dropped < 0 || dropped >= word.width()) {
            here.error("E033", "`round(" + dropped + ", " + mode + ")` of a word of " + word.width() + " bits",
                    "drop from 0 to " + (word.width() - 1) + " bits");
            return here.read(word);
        }
        return dropped == 0 ? here.read(word) : of(here.read(word), dropped, mode, here);
    }

    /**
     * {@code value} divided by 2<sup>dropped</sup> and rounded, of the same sign; one bit wider than what is kept where the mode can
     * carry out of it.
     *
     * @param dropped from 1 to the width less 1
     */
    static Expr of(Expr value, int dropped, Rounding mode, Here here) {
        return new Rounds(value, dropped, here).round(mode);
    }

    private Expr round(Rounding mode) {
        var signed = value.type().signed();
        var kept = Exprs.convert(here.slice(value, value.width() - 1, dropped),
                new Type(value.width() - dropped, signed), source);
        var up = increment(mode);
        if (up == null) {
            return kept;
        }
        var step = signed ? Exprs.convert(up, Type.sint(2), source) : up;
        var sum = Exprs.binary(BinaryOp.ADD, kept, step,
                new Type(Math.max(kept.width(), step.width()) + 1, signed), source);
        return Exprs.convert(sum, new Type(kept.width() + (mode.grows() ? 1 : 0), signed), source);
    }

    /** The bit to add; {@code null} where it is always 0. */
    private Expr increment(Rounding mode) {
        return switch (mode) {
            case FLOOR -> null;
            case CEIL -> any(dropped);
            case TO_ZERO -> negative() == null ? null : and(any(dropped), negative());
            case FROM_ZERO -> negative() == null ? any(dropped) : and(any(dropped), Exprs.not(negative(), source));
            case HALF_UP -> half();
            case HALF_TO_ZERO -> halfAnd(negative());
            case HALF_FROM_ZERO -> negative() == null ? half() : halfAnd(Exprs.not(negative(), source));
            case HALF_EVEN -> halfAnd(here.slice(value, dropped, dropped));
        };
    }

    private Expr half() {
        return here.slice(value, dropped - 1, dropped - 1);
    }

    /** More than half, or exactly half and {@code tie}. */
    private Expr halfAnd(Expr tie) {
        var more = dropped == 1 ? null : any(dropped - 1);
        if (more == null && tie == null) {
            return null;
        }
        var either = more == null ? tie : tie == null ? more : Exprs.binary(BinaryOp.OR, more, tie, Type.BOOL, source);
        return and(half(), either);
    }

    /** Whether one of the low {@code count} bits is 1. */
    private Expr any(int count) {
        var low = here.slice(value, count - 1, 0);
        return count == 1 ? low : new Expr.Unary(UnaryOp.REDUCE_OR, low, Type.BOOL, source);
    }

    /** The sign bit; {@code null} in an unsigned value. */
    private Expr negative() {
        return value.type().signed() ? here.slice(value, value.width() - 1, value.width() - 1) : null;
    }

    private Expr and(Expr left, Expr right) {
        return Exprs.binary(BinaryOp.AND, left, right, Type.BOOL, source);
    }
}
