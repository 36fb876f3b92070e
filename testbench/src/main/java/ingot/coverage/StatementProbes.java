package ingot.coverage;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The probes of lines and branches: under which conditions each statement of a module is reached. */
final class StatementProbes {
    private final String module;
    private final Map<Point, List<Expr>> conditions = new LinkedHashMap<>();

    private StatementProbes(String module) {
        this.module = module;
    }

    /** @param running what keeps combinational logic from counting while the module is in reset */
    static List<Probe> of(String module, List<Process> processes, Expr running) {
        var probes = new StatementProbes(module);
        for (var process : processes) {
            switch (process) {
                case Process.Combinational combinational -> probes.walk(combinational.body(), running);
                case Process.Clocked clocked -> probes.walk(clocked.body(), Logic.running(clocked.clocking()));
            }
        }
        return probes.conditions.entrySet().stream().map(entry -> new Probe(List.of(entry.getKey()), Logic.any(entry.getValue()))).toList();
    }

    private void walk(List<Statement> body, Expr path) {
        for (var statement : body) {
            switch (statement) {
                case Statement.Assign assign -> line(assign.source(), path);
                case Statement.AssignSlice assign -> line(assign.source(), path);
                case Statement.MemoryWrite write -> line(write.source(), path);
                case Statement.If choice -> {
                    branch(choice.source(), "true", Logic.and(path, choice.condition()), choice.then());
                    branch(choice.source(), "false", Logic.and(path, Logic.not(choice.condition())), choice.otherwise());
                }
                case Statement.Switch choice -> choose(choice, path);
            }
        }
    }

    private void choose(Statement.Switch choice, Expr path) {
        var none = path;
        for (var arm : choice.cases()) {
            var chosen = Logic.any(arm.labels().stream().map(label -> Logic.equal(choice.subject(), label)).toList());
            var source = arm.source().isKnown() ? arm.source() : choice.source();
            branch(source, label(choice, arm.labels()), Logic.and(path, chosen), arm.body());
            none = Logic.and(none, Logic.not(chosen));
        }
        boolean complete = choice.subject().width() < 31
                && choice.cases().stream().mapToInt(arm -> arm.labels().size()).sum() == 1 << choice.subject().width();
        if (!complete && !choice.otherwise().isEmpty()) {
            branch(choice.source(), "otherwise", none, choice.otherwise());
        }
    }

    private static String label(Statement.Switch choice, List<BigInteger> labels) {
        return String.join(", ", labels.stream().map(label -> choice.subject().type().label(label).orElse(label.toString())).toList());
    }

    private void branch(Source source, String way, Expr condition, List<Statement> body) {
        hit(new Point(Point.Kind.BRANCH, module, source, way), condition);
        walk(body, condition);
    }

    private void line(Source source, Expr path) {
        hit(new Point(Point.Kind.LINE, module, source, ""), path);
    }

    private void hit(Point point, Expr condition) {
        if (point.source().isKnown()) {
            conditions.computeIfAbsent(point, _ -> new ArrayList<>()).add(condition);
        }
    }
}
