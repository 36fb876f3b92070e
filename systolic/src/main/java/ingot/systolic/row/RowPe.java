package ingot.systolic.row;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Word;

/**
 * Row-stationary processing element: slides a row of a filter along a row of inputs. In each step it adds one product per cycle to the sum from the row
 * below. It keeps two rows of weights, and the inputs of the last step: those that the next result uses too, and that the
 * element on the diagonal uses next.
 */
@Description("Processing element that slides a row of a filter along a row of inputs.")
final class RowPe extends Module<RowPe.Params> {
    /** @param edge whether inputs come from outside, and only the new ones of each step */
    record Params(RowParams array, boolean edge) {}

    private final RowParams array = p.array();
    /** Everything moves on. */
    final Bool go = input(bool());
    final UInt tap = input(uint(array.tapBits()));
    final Bool bank = input(bool());
    final Word in = input(array.arithmetic().input());
    /** The input is new in this step; only where inputs come from outside. */
    final Bool isNew = p.edge() ? input(bool()) : null;
    /** Where in the last step the input was that is not new. */
    final UInt before = p.edge() ? input(uint(array.tapBits())) : null;

    final Bool load = input(bool());
    final UInt loadPlace = input(uint(array.tapBits() + 1));
    final Word weightIn = input(array.arithmetic().weight());

    final Word sumIn = input(array.arithmetic().sum());
    final Word sumOut = output(array.arithmetic().sum());
    /** The input that the element on the diagonal uses now. */
    final Word diagonal = output(array.arithmetic().input());

    RowPe(Params params) {
        super(params);
        var weights = mem(2 << array.tapBits(), array.arithmetic().weight());
        when(load, () -> weights.write(loadPlace, weightIn));
        var weight = weights.read(cat(bank, tap));

        var window = mem(array.taps(), array.arithmetic().input());
        var operand = p.edge() ? mux(isNew, in, window.read(before)) : in;
        when(go, () -> window.write(tap, operand));
        var older = window.read(tap);
        for (int step = 1; step < array.stride(); step++) {
            var past = mem(array.taps(), array.arithmetic().input());
            var passes = older;
            when(go, () -> past.write(tap, passes));
            older = past.read(tap);
        }
        connect(diagonal, older);

        var sum = reg(array.arithmetic().sum());
        var total = array.arithmetic().multiplyAdd(operand, weight, mux(tap.eq(0), sumIn, sum));
        when(go, () -> connect(sum, total));
        connect(sumOut, sum);
    }

    @Override
    protected String moduleName() {
        return (p.edge() ? "RowPeEdge_" : "RowPe_") + array.text();
    }
}
