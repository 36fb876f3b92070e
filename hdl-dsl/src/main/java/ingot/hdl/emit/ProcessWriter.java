package ingot.hdl.emit;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Writes processes: {@code assign}, {@code always_comb} and {@code always_ff}. */
final class ProcessWriter {
    private final ExpressionWriter expressions;
    private final LineBreaker out;
    private final Reads reads;
    private final SharedMemories shared;
    private final SystemVerilogOptions options;
    private boolean afterBlock;

    ProcessWriter(ExpressionWriter expressions, LineBreaker out, Reads reads, SharedMemories shared, SystemVerilogOptions options) {
        this.shared = shared;
        this.expressions = expressions;
        this.out = out;
        this.reads = reads;
        this.options = options;
    }

    void write(Process process) {
        var body = withBits(Overwritten.without(process.body()));
        if (!body.isEmpty()) {
            switch (process) {
                case Process.Combinational _ -> combinational(body);
                case Process.Clocked clocked -> clocked(clocked.clocking(), body);
            }
        }
    }

    /**
     * {@code body} without what it does to words that have no bits, of which SystemVerilog has none, and without choices that do
     * nothing, which Yosys does not survive.
     */
    private static List<Statement> withBits(List<Statement> body) {
        return Targets.of(body).stream().allMatch(ProcessWriter::hasBits) && body.stream().noneMatch(ProcessWriter::isIdle)
                ? body : Targets.only(body, ProcessWriter::hasBits);
    }

    /** Whether {@code statement} is or holds a choice that changes nothing. */
    private static boolean isIdle(Statement statement) {
        return switch (statement) {
            case Statement.Assign _, Statement.AssignSlice _, Statement.MemoryWrite _ -> false;
            case Statement.If branch -> Targets.of(List.of(branch)).isEmpty()
                    || branch.then().stream().anyMatch(ProcessWriter::isIdle) || branch.otherwise().stream().anyMatch(ProcessWriter::isIdle);
            case Statement.Switch choice -> Targets.of(List.of(choice)).isEmpty()
                    || choice.cases().stream().anyMatch(arm -> arm.body().stream().anyMatch(ProcessWriter::isIdle))
                    || choice.otherwise().stream().anyMatch(ProcessWriter::isIdle);
        };
    }

    private static boolean hasBits(Object target) {
        return switch (target) {
            case Signal signal -> signal.type().width() > 0;
            case Memory memory -> memory.word().width() > 0;
            default -> true;
        };
    }

    private void combinational(List<Statement> body) {
        if (body.stream().allMatch(ProcessWriter::isPlain) && disjoint(body)) {
            if (afterBlock) {
                out.blank();
                afterBlock = false;
            }
            body.forEach(this::continuous);
            return;
        }
        out.blank();
        afterBlock = true;
        var source = body.getFirst().source();
        out.line(1, "always_comb begin", source);
        new StatementWriter(expressions, out, "=", options).write(2, body);
        out.line(1, "end", source);
    }

    private void continuous(Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var source) -> {
                if (target.type().width() > 0) {
                    out.line(1, "assign " + target.name() + " = " + expressions.write(value) + ";", source);
                }
            }
            case Statement.AssignSlice(var target, var high, var low, var value, var source) -> out.line(1, "assign "
                    + Reads.part(target.name(), target.type().width(), high, low) + " = " + expressions.write(value) + ";", source);
            case Statement.If _, Statement.Switch _, Statement.MemoryWrite _ ->
                    throw new IllegalStateException("not a plain assignment: " + statement);
        }
    }

    private static boolean isPlain(Statement statement) {
        return switch (statement) {
            case Statement.Assign assign -> isShort(assign.value());
            case Statement.AssignSlice assign -> isShort(assign.value());
            case Statement.If _, Statement.Switch _, Statement.MemoryWrite _ -> false;
        };
    }

    private static boolean isShort(Expr value) {
        return !(value instanceof Expr.Select select && PartWriter.reachable(select) > 2);
    }

    /** Whether no bit is assigned twice, so that the order says nothing. */
    private static boolean disjoint(List<Statement> body) {
        if (body.size() == 1) {
            return true;
        }
        Map<Signal, BitSet> seen = new IdentityHashMap<>();
        for (var statement : body) {
            var bits = new BitSet();
            Signal target;
            if (statement instanceof Statement.AssignSlice slice) {
                target = slice.target();
                bits.set(slice.low(), slice.high() + 1);
            } else {
                target = ((Statement.Assign) statement).target();
                bits.set(0, target.type().width());
            }
            var earlier = seen.computeIfAbsent(target, key -> new BitSet());
            if (earlier.intersects(bits)) {
                return false;
            }
            earlier.or(bits);
        }
        return true;
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
        block(clocking, List.copyOf(reset), Targets.only(body, reset::contains));
        block(clocking, List.of(), Targets.only(body, target -> !reset.contains(target)));
    }

    private void block(Clocking clocking, List<Register> resets, List<Statement> body) {
        if (body.isEmpty()) {
            return;
        }
        var statements = new StatementWriter(expressions, out, "<=", options);
        reads.all(clocking.clock());
        out.blank();
        afterBlock = true;
        var source = body.getFirst().source();
        sourceAttribute(source);
        var edge = "posedge " + clocking.clock().name();
        if (resets.isEmpty()) {
            out.line(1, shared.keyword(body) + " @(" + edge + ") begin", source);
            statements.write(2, body);
        } else {
            var reset = clocking.reset().orElseThrow();
            reads.all(reset.signal());
            if (reset.kind() == Clocking.Reset.Kind.ASYNCHRONOUS) {
                edge += (reset.activeHigh() ? " or posedge " : " or negedge ") + reset.signal().name();
            }
            out.line(1, shared.keyword(body) + " @(" + edge + ") begin", source);
            out.line(2, "if (" + (reset.activeHigh() ? "" : "!") + reset.signal().name() + ") begin", source);
            for (var register : resets) {
                out.line(3, register.name() + " <= "
                        + expressions.constant(register.resetValue().orElseThrow(), register.type()) + ";", register.source());
            }
            statements.otherwise(2, body, source);
        }
        out.line(1, "end", source);
    }

    private void sourceAttribute(Source source) {
        if (options.sourceAttributes() && source.isKnown()) {
            out.line(1, "(* src = \"" + source + "\" *)", source);
        }
    }
}
