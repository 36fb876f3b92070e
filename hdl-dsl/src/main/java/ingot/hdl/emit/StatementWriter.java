package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statements of one process. */
final class StatementWriter {
    private final ExpressionWriter expressions;
    private final LineBreaker out;
    private final String becomes;

    /**
     * Makes a writer.
     *
     * @param becomes {@code "="} in combinational processes, {@code "<="} in clocked ones
     */
    StatementWriter(ExpressionWriter expressions, LineBreaker out, String becomes) {
        this.expressions = expressions;
        this.out = out;
        this.becomes = becomes;
    }

    void write(int depth, List<Statement> statements) {
        for (var statement : statements) {
            write(depth, statement);
        }
    }

    private void write(int depth, Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var _) -> {
                if (target.type().width() > 0) {
                    assign(depth, target.name(), value);
                }
            }
            case Statement.AssignSlice(var target, var high, var low, var value, var _) ->
                    assign(depth, Reads.part(target.name(), target.type().width(), high, low), value);
            case Statement.If branch -> branch(depth, "", branch);
            case Statement.Switch choice -> choose(depth, choice);
            case Statement.MemoryWrite write -> memoryWrite(depth, write);
        }
    }

    private void assign(int depth, String target, Expr value) {
        if (value instanceof Expr.Select select && ExpressionWriter.reachable(select) > 2) {
            out.line(depth, "case (" + expressions.write(select.index()) + ")");
            var last = ExpressionWriter.reachable(select) - 1;
            for (var i = 0; i <= last; i++) {
                var label = i < last ? ExpressionWriter.label(select, i) : "default";
                out.line(depth + 1, label + ": " + target + " " + becomes + " "
                        + expressions.write(select.elements().get(i)) + ";");
            }
            out.line(depth, "endcase");
        } else {
            out.line(depth, target + " " + becomes + " " + expressions.write(value) + ";");
        }
    }

    private void branch(int depth, String prefix, Statement.If branch) {
        out.line(depth, prefix + "if (" + expressions.write(branch.condition()) + ") begin");
        write(depth + 1, branch.then());
        otherwise(depth, branch.otherwise());
    }

    /** Ends an {@code if} block with its {@code else} part, which may be empty or another {@code if}. */
    void otherwise(int depth, List<Statement> otherwise) {
        if (otherwise.size() == 1 && otherwise.getFirst() instanceof Statement.If next) {
            branch(depth, "end else ", next);
            return;
        }
        if (!otherwise.isEmpty()) {
            out.line(depth, "end else begin");
            write(depth + 1, otherwise);
        }
        out.line(depth, "end");
    }

    private void choose(int depth, Statement.Switch choice) {
        out.line(depth, "case (" + expressions.write(choice.subject()) + ")");
        for (var arm : choice.cases()) {
            var type = choice.subject().type();
            var labels = arm.labels().stream().map(label -> expressions.constant(label, type))
                    .collect(Collectors.joining(", "));
            arm(depth + 1, labels, arm.body());
        }
        arm(depth + 1, "default", choice.otherwise());
        out.line(depth, "endcase");
    }

    private void arm(int depth, String labels, List<Statement> body) {
        if (body.isEmpty()) {
            out.line(depth, labels + ": ;");
        } else if (body.size() == 1 && body.getFirst() instanceof Statement.Assign assign && isShort(assign.value())) {
            out.line(depth, labels + ": " + assign.target().name() + " " + becomes + " "
                    + expressions.write(assign.value()) + ";");
        } else {
            out.line(depth, labels + ": begin");
            write(depth + 1, body);
            out.line(depth, "end");
        }
    }

    private static boolean isShort(Expr value) {
        return !(value instanceof Expr.Select select && ExpressionWriter.reachable(select) > 2) && value.width() > 0;
    }

    private void memoryWrite(int depth, Statement.MemoryWrite write) {
        var memory = write.memory();
        var address = expressions.write(new Expr.Convert(
                write.address(), Type.uint(memory.addressWidth()), write.source()));
        var text = memory.name() + "[" + address + "] " + becomes + " " + expressions.write(write.value()) + ";";
        if (MemoryBounds.covers(memory, write.address())) {
            out.line(depth, text);
        } else {
            out.line(depth, "if (" + MemoryBounds.inside(memory, write.address(), expressions) + ") begin");
            out.line(depth + 1, text);
            out.line(depth, "end");
        }
    }
}
