package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import java.util.List;

/** {@code E028}: several bits that may change together go through a synchroniser bit by bit, and can arrive in different cycles. */
final class MultiBitCrossing implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var search : facts.crossings()) {
            for (var crossing : search.crossings()) {
                var sink = crossing.sink();
                var origin = crossing.origin();
                if (crossing.isOfClocks() && sink.kind() == Sink.Kind.SYNCHRONISER && crossing.direct() && sink.bits() > 1
                        && !origin.oneBitAtATime()) {
                    found.add(crossing.module(), new Diagnostic("E028", sink.bits() + " bits of `" + origin.name() + "`, clock `"
                            + origin.clock() + "`, are synchronised one by one into `" + sink.name() + "`, clock `" + sink.clock()
                            + "`, of " + crossing.module().name(), sink.source(),
                            List.of("`" + origin.name() + "` was declared at " + origin.source()),
                            "cross in Gray code: gray.set(x.xor(x.shiftRight(1))) in a register; or hold the bits still and synchronise "
                                    + "one bit that says so"), sink.declared());
                }
            }
        }
    }
}
