package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Runs the statements of processes symbolically: the assignments of every branch, joined where the branches meet. */
final class ProcessLowering {
    private final Map<Signal, Expr> values = new LinkedHashMap<>();
    private final List<Dataflow.Write> writes = new ArrayList<>();
    private Optional<Clocking> clocking = Optional.empty();

    Map<Signal, Expr> values() {
        return values;
    }

    List<Dataflow.Write> writes() {
        return writes;
    }

    void process(Process process) {
        clocking = process instanceof Process.Clocked clocked ? Optional.of(clocked.clocking()) : Optional.empty();
        var scope = new Scope(null);
        run(process.body(), scope, Path.ALWAYS);
        scope.assigned.forEach((signal, pieces) -> values.put(signal, pieces.join(signal)));
    }

    private void run(List<Statement> body, Scope scope, Path path) {
        for (var statement : body) {
            switch (statement) {
                case Statement.Assign assign ->
                        scope.assigned.put(assign.target(), Pieces.whole(assign.target(), assign.value()));
                case Statement.AssignSlice part -> scope.assigned.put(
                        part.target(),
                        scope.value(part.target()).with(part.target(), part.high(), part.low(), part.value()));
                case Statement.If choice -> runIf(choice, scope, path);
                case Statement.Switch choice -> runSwitch(choice, scope, path);
                case Statement.MemoryWrite write -> memoryWrite(write, path);
            }
        }
    }

    private void memoryWrite(Statement.MemoryWrite write, Path path) {
        var edge = clocking.orElseThrow(() -> new IllegalStateException(
                "memory `" + write.memory().name() + "` is written outside a clocked process"));
        var earlier = writes.stream().filter(other -> other.clocking().equals(edge)).toList();
        writes.add(new Dataflow.Write(write.memory(), edge, path.condition(write.source()), write.address(),
                LaneWrites.word(write, earlier), write.source()));
    }

    /** An {@code if} and the {@code else if}s behind it are one choice, so a long chain does not nest. */
    private void runIf(Statement.If first, Scope scope, Path path) {
        var conditions = new ArrayList<Expr>();
        var branches = new ArrayList<Scope>();
        var choice = first;
        while (true) {
            var then = new Scope(scope);
            run(choice.then(), then, path.and(choice.condition(), true));
            conditions.add(choice.condition());
            branches.add(then);
            path = path.and(choice.condition(), false);
            if (choice.otherwise().size() == 1 && choice.otherwise().getFirst() instanceof Statement.If next) {
                choice = next;
            } else {
                var otherwise = new Scope(scope);
                run(choice.otherwise(), otherwise, path);
                branches.add(otherwise);
                join(scope, branches, choices -> Branches.multiplex(conditions, choices));
                return;
            }
        }
    }

    private void runSwitch(Statement.Switch choice, Scope scope, Path path) {
        var conditions = new ArrayList<Expr>();
        var labels = new ArrayList<List<BigInteger>>();
        var branches = new ArrayList<Scope>();
        for (var arm : choice.cases()) {
            var condition = Branches.isOneOf(choice.subject(), arm);
            var body = new Scope(scope);
            run(arm.body(), body, path.and(condition, true));
            conditions.add(condition);
            labels.add(arm.labels());
            branches.add(body);
            path = path.and(condition, false);
        }
        var otherwise = new Scope(scope);
        run(choice.otherwise(), otherwise, path);
        branches.add(otherwise);
        join(scope, branches, Branches.isDense(choice.subject().type(), labels)
                ? choices -> Branches.select(choice.subject(), labels, choices)
                : choices -> Branches.multiplex(conditions, choices));
    }

    private interface Combiner {
        Expr combine(List<Expr> choices);
    }

    private static void join(Scope scope, List<Scope> branches, Combiner combiner) {
        var targets = new LinkedHashSet<Signal>();
        branches.forEach(branch -> targets.addAll(branch.assigned.keySet()));
        for (var target : targets) {
            var choices = branches.stream().map(branch -> branch.value(target)).toList();
            var bounds = new TreeSet<Integer>();
            choices.forEach(pieces -> bounds.addAll(pieces.bounds()));
            var pieces = new ArrayList<Pieces.Piece>();
            for (int low : bounds) {
                var next = bounds.higher(low);
                int high = (next == null ? target.type().width() : next) - 1;
                var values = choices.stream().map(choice -> choice.at(high, low)).toList();
                pieces.add(new Pieces.Piece(high, low, combiner.combine(values)));
            }
            scope.assigned.put(target, new Pieces(pieces));
        }
    }

    /** Assignments made in one branch, on top of those around it. */
    private static final class Scope {
        private final Scope outer;
        private final Map<Signal, Pieces> assigned = new LinkedHashMap<>();

        Scope(Scope outer) {
            this.outer = outer;
        }

        Pieces value(Signal signal) {
            for (var scope = this; scope != null; scope = scope.outer) {
                var pieces = scope.assigned.get(signal);
                if (pieces != null) {
                    return pieces;
                }
            }
            return Pieces.whole(signal, signal instanceof Register
                    ? new Expr.Ref(signal, signal.source())
                    : new Expr.Literal(BigInteger.ZERO, signal.type(), signal.source()));
        }
    }

    /** The conditions under which a statement is reached. */
    private record Path(Path outer, Expr condition, boolean holds) {
        static final Path ALWAYS = new Path(null, null, true);

        Path and(Expr next, boolean whether) {
            return new Path(this, next, whether);
        }

        Expr condition(Source source) {
            Expr all = null;
            for (var path = this; path != ALWAYS; path = path.outer) {
                var term = path.holds
                        ? path.condition
                        : new Expr.Unary(Expr.UnaryOp.NOT, path.condition, Type.BOOL, path.condition.source());
                all = all == null ? term : new Expr.Binary(Expr.BinaryOp.AND, term, all, Type.BOOL, source);
            }
            return all == null ? new Expr.Literal(BigInteger.ONE, Type.BOOL, source) : all;
        }
    }
}
