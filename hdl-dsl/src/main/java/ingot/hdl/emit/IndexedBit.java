package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A choice that sets one bit of a signal, the one that the subject names: SystemVerilog says it as {@code flags[index]}. */
record IndexedBit(Signal target, Expr index, Expr value) {
    /** What {@code choice} sets, if it has an arm for every bit, each sets its own to one value, and the subject names no other. */
    static Optional<IndexedBit> of(Statement.Switch choice) {
        if (choice.cases().size() < 2 || !choice.otherwise().isEmpty()
                || !BigInteger.ONE.shiftLeft(choice.subject().width()).equals(BigInteger.valueOf(choice.cases().size()))
                || !(choice.cases().getFirst().body() instanceof List<Statement> first && first.size() == 1
                        && first.getFirst() instanceof Statement.AssignSlice set)
                || set.target().type().width() != choice.cases().size()) {
            return Optional.empty();
        }
        for (var i = 0; i < choice.cases().size(); i++) {
            var arm = choice.cases().get(i);
            var own = arm.labels().equals(List.of(BigInteger.valueOf(i))) && arm.body().size() == 1
                    && arm.body().getFirst() instanceof Statement.AssignSlice bit && bit.target() == set.target()
                    && bit.low() == i && bit.high() == i && bit.value() == set.value();
            if (!own) {
                return Optional.empty();
            }
        }
        return Optional.of(new IndexedBit(set.target(), choice.subject(), set.value()));
    }
}
