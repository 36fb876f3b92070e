package ingot.hdl.emit;

/**
 * A piece of SystemVerilog expression.
 *
 * @param precedence how tightly its outermost operator binds
 * @param signed whether SystemVerilog takes it as signed
 * @param fragile whether it would change its meaning inside an unsigned expression (an arithmetic shift)
 */
record Term(String text, Precedence precedence, boolean signed, boolean fragile) {
    Term(String text, Precedence precedence, boolean signed) {
        this(text, precedence, signed, false);
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
        return signed == wanted && isPrimary() ? this : primary((wanted ? "$signed(" : "$unsigned(") + text + ")", wanted);
    }

    /** The same value, safe inside any expression. */
    Term robust() {
        return fragile ? primary("$signed(" + text + ")", true) : this;
    }
}
