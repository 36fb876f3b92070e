package ingot.hdl.emit;

/**
 * A piece of SystemVerilog expression.
 *
 * @param precedence how tightly its outermost operator binds
 * @param signed whether SystemVerilog takes it as signed
 * @param fragile whether it would change its meaning inside an unsigned expression (an arithmetic shift)
 * @param reach the width that Yosys takes it for where that is more than its own: to Yosys, an operator with the operand {@code 3'(x)} is as wide
 *     as {@code x}, so that a sum has a carry which is not there
 */
record Term(String text, Precedence precedence, boolean signed, boolean fragile, int reach) {
    Term(String text, Precedence precedence, boolean signed) {
        this(text, precedence, signed, false, 0);
    }

    static Term primary(String text, boolean signed) {
        return new Term(text, Precedence.PRIMARY, signed);
    }

    /** The text, in parentheses unless it binds at least as tightly as {@code least}. */
    String atLeast(Precedence least) {
        return precedence.compareTo(least) >= 0 ? text : "(" + text + ")";
    }

    boolean isPrimary() {
        return precedence == Precedence.PRIMARY;
    }

    /** Whether this is {@code |x}, {@code &x} or {@code ^x}, which reads badly beside other operators. */
    boolean isReduction() {
        return precedence == Precedence.UNARY && "|&^".indexOf(text.charAt(0)) >= 0;
    }

    /** The same bits, taken by SystemVerilog with the wanted sign, evaluated at their own width. */
    Term withSign(boolean wanted) {
        return signed == wanted && isPrimary() ? this : primary((wanted ? "$signed(" : "$unsigned(") + text + ")", wanted).reaching(reach);
    }

    /** A cast to {@code width} bits. */
    Term cast(int width) {
        return primary(width + "'(" + text + ")", signed).reaching(reach);
    }

    /**
     * The same, an operator whose high bits may differ from those of its operands, as {@code width} bits for Yosys, too.
     *
     * @param most what Yosys takes the widest operand for
     */
    Term within(int width, int most) {
        return most > width ? cast(width).reaching(most) : this;
    }

    /** The same, which Yosys takes for {@code width} bits wide if that is more than it is. */
    Term reaching(int width) {
        return new Term(text, precedence, signed, fragile, Math.max(reach, width));
    }

    /** The same value, safe inside any expression. */
    Term robust() {
        return fragile ? primary("$signed(" + text + ")", true).reaching(reach) : this;
    }
}
