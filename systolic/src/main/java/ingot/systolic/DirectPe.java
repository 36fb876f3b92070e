package ingot.systolic;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Word;

/** Processing element that keeps nothing: adds the product of what it is given to the sum from the north. */
@Description("Processing element that keeps nothing.")
final class DirectPe extends Module<PeParams> {
    final Word a = input(p.arithmetic().input());
    final Word weight = input(p.arithmetic().weight());
    final Word sumIn = input(p.arithmetic().sum());
    final Word sumOut = output(p.arithmetic().sum());

    DirectPe(PeParams params) {
        super(params);
        var total = p.arithmetic().multiplyAdd(a, weight, sumIn);
        connect(sumOut, p.southRegister() ? next(total) : total);
    }

    @Override
    protected String moduleName() {
        return "DirectPe_" + p.text();
    }
}
