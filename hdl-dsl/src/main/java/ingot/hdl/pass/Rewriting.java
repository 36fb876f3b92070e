package ingot.hdl.pass;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Verification;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Puts other expressions into a module: into its statements, its connections and what checks it.
 *
 * @param change gives an expression of the same type; it is asked for whole expressions, not for their operands
 */
public record Rewriting(UnaryOperator<Expr> change) {
    /** {@code module} with other expressions. */
    public NetModule module(NetModule module) {
        return new ModuleEditor(module)
                .processes(processes(module.processes()))
                .instances(module.instances().stream().map(this::instance).toList())
                .clockGates(module.clockGates().stream().map(this::gate).toList())
                .verification(verification(module.verification()))
                .build();
    }

    /** {@code processes} with other expressions. */
    public List<Process> processes(List<Process> processes) {
        return processes.stream().map(this::process).toList();
    }

    private Process process(Process process) {
        return switch (process) {
            case Process.Combinational(var body) -> new Process.Combinational(statements(body));
            case Process.Clocked(var clocking, var body) -> new Process.Clocked(clocking, statements(body));
        };
    }

    private List<Statement> statements(List<Statement> statements) {
        return statements.stream().map(this::statement).toList();
    }

    private Statement statement(Statement statement) {
        return switch (statement) {
            case Statement.Assign(var target, var value, var source) -> new Statement.Assign(target, change.apply(value), source);
            case Statement.AssignSlice(var target, var high, var low, var value, var source) ->
                    new Statement.AssignSlice(target, high, low, change.apply(value), source);
            case Statement.If(var condition, var then, var otherwise, var source) ->
                    new Statement.If(change.apply(condition), statements(then), statements(otherwise), source);
            case Statement.Switch(var subject, var cases, var otherwise, var source) -> new Statement.Switch(
                    change.apply(subject),
                    cases.stream().map(arm -> new Statement.Case(arm.labels(), statements(arm.body()), arm.source())).toList(),
                    statements(otherwise), source);
            case Statement.MemoryWrite(var memory, var address, var value, var lanes, var source) ->
                    new Statement.MemoryWrite(memory, change.apply(address), change.apply(value), lanes.map(change), source);
        };
    }

    private Instance instance(Instance instance) {
        var inputs = new LinkedHashMap<String, Expr>();
        instance.inputs().forEach((port, value) -> inputs.put(port, change.apply(value)));
        return new Instance(
                instance.name(), instance.module(), Collections.unmodifiableMap(inputs), instance.outputs(), instance.source());
    }

    private ClockGate gate(ClockGate gate) {
        return new ClockGate(gate.name(), gate.output(), gate.clock(), change.apply(gate.enable()), gate.source());
    }

    Verification verification(Verification verification) {
        return new Verification(
                verification.wires(), verification.registers(), processes(verification.processes()),
                verification.properties().stream().map(this::property).toList(), verification.machines());
    }

    private Property property(Property property) {
        return new Property(property.name(), property.kind(), property.clocking(), change.apply(property.condition()),
                property.message(), property.source());
    }
}
