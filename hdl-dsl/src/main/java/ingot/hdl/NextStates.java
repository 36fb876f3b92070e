package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Gives a state machine whose next state is asked for a wire for it: what was set in the register is set in the wire. */
final class NextStates {
    private NextStates() {}

    /** {@code statements} with the wires of {@code machines}. */
    static List<Statement> of(List<Fsm<?>> machines, List<Statement> statements) {
        Map<Signal, Signal> wires = new IdentityHashMap<>();
        machines.stream().filter(machine -> machine.next() != null).forEach(machine -> wires.put(machine.register(), machine.next()));
        if (wires.isEmpty()) {
            return statements;
        }
        var result = new ArrayList<Statement>();
        wires.forEach((register, wire) -> {
            result.add(new Statement.Assign(wire, new Expr.Ref(register, register.source()), register.source()));
            result.add(new Statement.Assign(register, new Expr.Ref(wire, register.source()), register.source()));
        });
        result.addAll(replace(statements, wires));
        return result;
    }

    private static List<Statement> replace(List<Statement> statements, Map<Signal, Signal> wires) {
        return statements.stream().map(statement -> replace(statement, wires)).toList();
    }

    private static Statement replace(Statement statement, Map<Signal, Signal> wires) {
        return switch (statement) {
            case Statement.Assign assign -> wires.containsKey(assign.target())
                    ? new Statement.Assign(wires.get(assign.target()), assign.value(), assign.source()) : assign;
            case Statement.If branch -> new Statement.If(branch.condition(), replace(branch.then(), wires),
                    replace(branch.otherwise(), wires), branch.source());
            case Statement.Switch choice -> new Statement.Switch(choice.subject(), choice.cases().stream().map(arm ->
                    new Statement.Case(arm.labels(), replace(arm.body(), wires), arm.source())).toList(),
                    replace(choice.otherwise(), wires), choice.source());
            case Statement.AssignSlice _, Statement.MemoryWrite _ -> statement;
        };
    }
}
