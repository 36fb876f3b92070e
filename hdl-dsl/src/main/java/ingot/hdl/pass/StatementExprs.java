package ingot.hdl.pass;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Statement;
import java.util.List;
import java.util.function.Consumer;

/** The expressions that statements read, in the order of the text. */
final class StatementExprs {
    private StatementExprs() {}

    static void forEach(List<Statement> statements, Consumer<Expr> action) {
        for (var statement : statements) {
            switch (statement) {
                case Statement.Assign assign -> action.accept(assign.value());
                case Statement.AssignSlice assign -> action.accept(assign.value());
                case Statement.If branch -> {
                    action.accept(branch.condition());
                    forEach(branch.then(), action);
                    forEach(branch.otherwise(), action);
                }
                case Statement.Switch choice -> {
                    action.accept(choice.subject());
                    choice.cases().forEach(arm -> forEach(arm.body(), action));
                    forEach(choice.otherwise(), action);
                }
                case Statement.MemoryWrite write -> {
                    action.accept(write.address());
                    action.accept(write.value());
                    write.lanes().ifPresent(action);
                }
            }
        }
    }
}
