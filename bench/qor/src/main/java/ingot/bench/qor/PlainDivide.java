package ingot.bench.qor;

import ingot.generators.arithmetic.DividerParams;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/** {@code a / b} and {@code a % b} of unsigned numbers in one cycle. */
final class PlainDivide extends Module<DividerParams> {
    final UInt a = input(uint(p.width()));
    final UInt b = input(uint(p.width()));
    final UInt quotient = output(uint(p.width()));
    final UInt remainder = output(uint(p.width()));

    PlainDivide(DividerParams params) {
        super(params);
        quotient.set(a.dividedBy(b));
        remainder.set(a.remainder(b));
    }
}
