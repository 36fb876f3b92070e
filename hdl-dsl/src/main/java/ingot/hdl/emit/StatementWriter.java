package ingot.hdl.emit;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the statements of one process. */
final class StatementWriter {
    private final ExpressionWriter expressions;
    private final LineBreaker out;
    private final String becomes;
    private final SystemVerilogOptions options;

    /**
     * Makes a writer.
     *
     * @param becomes {@code "="} in combinational processes, {@code "<="} in clocked ones
     */
    StatementWriter(ExpressionWriter expressions, LineBreaker out, String becomes, SystemVerilogOptions options) {
        this.expressions = expressions;
        this.out = out;
        this.becomes = becomes;
        this.options = options;
    }

    void write(int depth, List<Statement> statements) {
        for (var statement : statements) {
            write(depth, statement);
        }
    }

    private void write(int depth, Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var source) -> {
                if (target.type().width() > 0) {
                    assign(depth, target.name(), value, source);
                }
            }
            case Statement.AssignSlice(var target, var high, var low, var value, var source) ->
                    assign(depth, Reads.part(target.name(), target.type().width(), high, low), value, source);
            case Statement.If branch -> branch(depth, "", branch);
            case Statement.Switch choice -> choose(depth, choice);
            case Statement.MemoryWrite write -> memoryWrite(depth, write);
        }
    }

    private void assign(int depth, String target, Expr value, Source source) {
        if (value instanceof Expr.Select select && PartWriter.reachable(select) > 2) {
            out.line(depth, "case (" + expressions.write(select.index()) + ")", source);
            var last = PartWriter.reachable(select) - 1;
            for (var i = 0; i <= last; i++) {
                var label = i < last ? PartWriter.label(select, i) : "default";
                var text = target + " " + becomes + " " + expressions.write(select.elements().get(i)) + ";";
                if (options.blocksEverywhere()) {
                    out.line(depth + 1, label + ": begin", source);
                    out.line(depth + 2, text, source);
                    out.line(depth + 1, "end", source);
                } else {
                    out.line(depth + 1, label + ": " + text, source);
                }
            }
            out.line(depth, "endcase", source);
        } else {
            out.line(depth, target + " " + becomes + " " + expressions.write(value) + ";", source);
        }
    }

    private void branch(int depth, String prefix, Statement.If branch) {
        out.line(depth, prefix + "if (" + expressions.write(branch.condition()) + ") begin", branch.source());
        write(depth + 1, branch.then());
        otherwise(depth, branch.otherwise(), branch.source());
    }

    /**
     * Ends an {@code if} block with its {@code else} part, which may be empty or another {@code if}.
     *
     * @param source of the {@code if}
     */
    void otherwise(int depth, List<Statement> otherwise, Source source) {
        if (otherwise.size() == 1 && otherwise.getFirst() instanceof Statement.If next) {
            branch(depth, "end else ", next);
            return;
        }
        if (!otherwise.isEmpty()) {
            out.line(depth, "end else begin", source);
            write(depth + 1, otherwise);
        }
        out.line(depth, "end", source);
    }

    private void choose(int depth, Statement.Switch choice) {
        var bit = IndexedBit.of(choice);
        if (bit.isPresent()) {
            out.line(depth, bit.get().target().name() + "[" + expressions.index(bit.get().index(), bit.get().index().width()) + "] " + becomes + " "
                    + expressions.write(bit.get().value()) + ";", choice.source());
            return;
        }
        if (choice.cases().isEmpty()) { // Icarus 11 does not survive a case that has only a default
            write(depth, choice.otherwise());
            return;
        }
        out.line(depth, "case (" + expressions.write(choice.subject()) + ")", choice.source());
        for (var arm : choice.cases()) {
            var subject = choice.subject().type();
            var type = subject.width() > 0 ? subject : Type.BOOL;
            var labels = arm.labels().stream().map(label -> expressions.constant(label, type))
                    .collect(Collectors.joining(", "));
            arm(depth + 1, labels, arm.body(), arm.source());
        }
        arm(depth + 1, "default", choice.otherwise(), choice.source());
        out.line(depth, "endcase", choice.source());
    }

    private void arm(int depth, String labels, List<Statement> body, Source source) {
        if (body.isEmpty()) {
            out.line(depth, labels + ": ;", source);
        } else if (!options.blocksEverywhere() && body.size() == 1 && body.getFirst() instanceof Statement.Assign assign && isShort(assign.value())) {
            out.line(depth, labels + ": " + assign.target().name() + " " + becomes + " "
                    + expressions.write(assign.value()) + ";", assign.source());
        } else if (!options.blocksEverywhere() && body.size() == 1 && body.getFirst() instanceof Statement.AssignSlice part && isShort(part.value())) {
            out.line(depth, labels + ": " + Reads.part(part.target().name(), part.target().type().width(), part.high(), part.low())
                    + " " + becomes + " " + expressions.write(part.value()) + ";", part.source());
        } else {
            out.line(depth, labels + ": begin", source);
            write(depth + 1, body);
            out.line(depth, "end", source);
        }
    }

    private static boolean isShort(Expr value) {
        return !(value instanceof Expr.Select select && PartWriter.reachable(select) > 2) && value.width() > 0;
    }

    private void memoryWrite(int depth, Statement.MemoryWrite write) {
        var memory = write.memory();
        if (MemoryBounds.covers(memory, write.address())) {
            lanes(depth, write);
        } else {
            out.line(depth, "if (" + MemoryBounds.inside(memory, write.address(), expressions) + ") begin", write.source());
            lanes(depth + 1, write);
            out.line(depth, "end", write.source());
        }
    }

    private void lanes(int depth, Statement.MemoryWrite write) {
        var memory = write.memory();
        var word = memory.name() + "[" + expressions.index(write.address(), memory.addressWidth()) + "]";
        if (write.lanes().isEmpty()) {
            out.line(depth, word + " " + becomes + " " + expressions.write(write.value()) + ";", write.source());
            return;
        }
        for (var lane = 0; lane < memory.lanes(); lane++) {
            var low = lane * memory.laneWidth();
            var high = low + memory.laneWidth() - 1;
            var enable = new Expr.Slice(write.lanes().get(), lane, lane, write.source());
            var value = new Expr.Slice(write.value(), high, low, write.source());
            out.line(depth, "if (" + expressions.write(enable) + ") begin", write.source());
            out.line(depth + 1, Reads.part(word, memory.word().width(), high, low) + " " + becomes + " "
                    + expressions.write(value) + ";", write.source());
            out.line(depth, "end", write.source());
        }
    }
}
