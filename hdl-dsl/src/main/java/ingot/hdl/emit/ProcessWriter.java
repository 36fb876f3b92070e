package ingot.hdl.emit;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes processes: {@code assign}, {@code always_comb} and {@code always_ff}. */
final class ProcessWriter {
    private final ExpressionWriter expressions;
    private final LineBreaker out;
    private final Reads reads;
    private final SystemVerilogOptions options;
    private boolean afterBlock;

    ProcessWriter(ExpressionWriter expressions, LineBreaker out, Reads reads, SystemVerilogOptions options) {
        this.expressions = expressions;
        this.out = out;
        this.reads = reads;
        this.options = options;
    }

    void write(Process process) {
        switch (process) {
            case Process.Combinational(var body) -> combinational(body);
            case Process.Clocked(var clocking, var body) -> clocked(clocking, body);
        }
    }

    private void combinational(List<Statement> body) {
        if (body.stream().allMatch(ProcessWriter::isPlain) && distinctTargets(body)) {
            if (afterBlock) {
                out.blank();
                afterBlock = false;
            }
            for (var statement : body) {
                if (statement instanceof Statement.Assign(var target, var value, var _) && target.type().width() > 0) {
                    out.line(1, "assign " + target.name() + " = " + expressions.write(value) + ";");
                }
            }
            return;
        }
        out.blank();
        afterBlock = true;
        out.line(1, "always_comb begin");
        new StatementWriter(expressions, out, "=").write(2, body);
        out.line(1, "end");
    }

    private static boolean isPlain(Statement statement) {
        return statement instanceof Statement.Assign assign
                && !(assign.value() instanceof Expr.Select select && ExpressionWriter.reachable(select) > 2);
    }

    private static boolean distinctTargets(List<Statement> body) {
        Set<Signal> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Targets.of(body).stream().allMatch(seen::add);
    }

    /** Registers with a reset and the rest go to two blocks, because reset must leave the rest alone. */
    private void clocked(Clocking clocking, List<Statement> body) {
        if (clocking.reset().isEmpty()) {
            block(clocking, List.of(), body);
            return;
        }
        var reset = new LinkedHashSet<Register>();
        for (var target : Targets.of(body)) {
            if (target instanceof Register register && register.resetValue().isPresent()) {
                reset.add(register);
            }
        }
        block(clocking, List.copyOf(reset), Targets.only(body, reset::contains, false));
        block(clocking, List.of(), Targets.only(body, signal -> !reset.contains(signal), true));
    }

    private void block(Clocking clocking, List<Register> resets, List<Statement> body) {
        if (body.isEmpty()) {
            return;
        }
        var statements = new StatementWriter(expressions, out, "<=");
        reads.all(clocking.clock());
        out.blank();
        afterBlock = true;
        sourceAttribute(body.getFirst().source());
        var edge = "posedge " + clocking.clock().name();
        if (resets.isEmpty()) {
            out.line(1, "always_ff @(" + edge + ") begin");
            statements.write(2, body);
        } else {
            var reset = clocking.reset().orElseThrow();
            reads.all(reset.signal());
            if (reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS) {
                edge += (reset.activeHigh() ? " or posedge " : " or negedge ") + reset.signal().name();
            }
            out.line(1, "always_ff @(" + edge + ") begin");
            out.line(2, "if (" + (reset.activeHigh() ? "" : "!") + reset.signal().name() + ") begin");
            for (var register : resets) {
                out.line(3, register.name() + " <= "
                        + expressions.constant(register.resetValue().orElseThrow(), register.type()) + ";");
            }
            statements.otherwise(2, body);
        }
        out.line(1, "end");
    }

    private void sourceAttribute(Source source) {
        if (options.sourceAttributes() && source.isKnown()) {
            out.line(1, "(* src = \"" + source + "\" *)");
        }
    }
}
