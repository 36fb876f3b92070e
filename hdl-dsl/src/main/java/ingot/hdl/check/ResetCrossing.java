package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import java.util.List;

/**
 * {@code E027}: a register that takes the value of another one with an asynchronous reset that is not its own. The reset changes
 * the value at any time, while this register runs. Registers that no reset reaches are left out: they carry data.
 */
final class ResetCrossing implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var search : facts.crossings()) {
            for (var crossing : search.crossings()) {
                var sink = crossing.sink();
                var origin = crossing.origin();
                if (crossing.isOfResets() && sink.kind() == Sink.Kind.PLAIN) {
                    found.add(crossing.module(), new Diagnostic("E027", "`" + sink.name() + "` of " + crossing.module().name()
                            + ", reset `" + sink.reset() + "`, takes `" + origin.name() + "`, which asynchronous reset `"
                            + origin.asyncReset() + "` changes at any time", sink.source(),
                            List.of("`" + origin.name() + "` was declared at " + origin.source()),
                            "reset both together, take it through next(next(x)), or take it only under a synchronised condition"),
                            sink.declared());
                }
            }
        }
    }
}
