package ingot.flow.timing;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A finished analysis, to be asked about any pin. Immutable. */
public final class Timing {
    private final TimingGraph graph;
    private final ClockConstraint constraint;
    private final Loads loads;
    private final Propagation late;
    private final Propagation early;
    private final List<EndSlack> ends;
    private final Requireds setup;
    private final Requireds hold;

    Timing(TimingGraph graph, Parasitics parasitics, ClockConstraint constraint) {
        this.graph = graph;
        this.constraint = constraint;
        int clock = clockNode();
        loads = new Loads(graph, parasitics, constraint);
        late = new Propagation(graph, loads, constraint, true, clock);
        early = new Propagation(graph, loads, constraint, false, clock);
        ends = new SlackCalculation(late, early, constraint).worst(EndCheck.of(graph));
        setup = new Requireds(graph, loads, late, constraint, ends);
        hold = new Requireds(graph, loads, early, constraint, ends);
    }

    private int clockNode() {
        if (constraint.port().isEmpty()) {
            return -1;
        }
        for (int port = 0; port < graph.netlist.ports().size(); port++) {
            if (graph.netlist.ports().get(port).input() && graph.netlist.ports().get(port).name().equals(constraint.port())) {
                return graph.portNode(port);
            }
        }
        throw new IllegalArgumentException("design `" + graph.netlist.name() + "` has no input port `" + constraint.port()
                + "` to be its clock");
    }

    /** Who is on which net. */
    public Connectivity connectivity() {
        return graph.connectivity;
    }

    /** Worst setup (and recovery) slack of the paths through a pin or port in ns; infinite where none goes. */
    public double setupSlackNs(Terminal terminal) {
        return setup.slack(graph.node(terminal));
    }

    /** Worst hold (and removal) slack of the paths through a pin or port in ns; infinite where none goes. */
    public double holdSlackNs(Terminal terminal) {
        return hold.slack(graph.node(terminal));
    }

    /** The slower edge at a pin or port in ns; negative infinity where nothing changes. */
    public double slewNs(Terminal terminal) {
        int node = graph.node(terminal);
        return Math.max(late.slew[node * 2], late.slew[node * 2 + 1]);
    }

    /** What the driver of a net sees, wire and pins, in pF. */
    public double loadPf(int net) {
        return Math.max(loads.loadPf[0][net], loads.loadPf[1][net]);
    }

    /** Whether the clock travels on a net. */
    public boolean onClock(int net) {
        int driver = graph.driver[net];
        return driver >= 0 && (late.clockEdge[driver * 2] >= 0 || late.clockEdge[driver * 2 + 1] >= 0);
    }

    /** The slack of every check that a path reaches, setup and hold, in a fixed order. */
    public List<EndpointSlack> endpoints() {
        return ends.stream().map(end -> new EndpointSlack(end.check().kind(), terminal(end.check().data()), end.slack())).toList();
    }

    /** Slew, load and fan-out beyond their limits. */
    public List<LimitViolation> violations() {
        return LimitChecks.violations(graph, loads, late, constraint);
    }

    /** The delay of every cell and wire, for a simulator with time. */
    public Delays delays() {
        return new DelayCalculation(graph, loads, late).delays();
    }

    /** Average power with nets that change this often. */
    public PowerReport power(Activity activity) {
        return new PowerCalculation(graph, loads, late, constraint.periodNs(), activity).report();
    }

    /** The summary with at most {@code paths} worst paths of each kind. */
    public TimingReport report(int paths) {
        return new TimingReport(graph.library.name(), constraint, summary(true), summary(false), worst(true, paths), worst(false, paths),
                violations(), skew(), unclocked(), graph.cuts.stream().map(graph::name).toList());
    }

    /** The worst path of each of the {@code count} worst ends, worst first. */
    public List<TimingPath> worst(boolean setupPaths, int count) {
        var tracer = new PathTracer(graph, loads);
        return ends.stream().filter(end -> end.check().kind().late() == setupPaths)
                .sorted(Comparator.comparingDouble(EndSlack::slack)).limit(count)
                .map(end -> tracer.trace(end, setupPaths ? late : early)).toList();
    }

    private CheckSummary summary(boolean setupChecks) {
        double worst = Double.POSITIVE_INFINITY;
        double registers = Double.POSITIVE_INFINITY;
        double total = 0;
        int violations = 0;
        var slacks = new ArrayList<Double>();
        for (var end : ends) {
            if (end.check().kind().late() != setupChecks) {
                continue;
            }
            slacks.add(end.slack());
            worst = Math.min(worst, end.slack());
            if (!end.check().port() && !fromPort(end, setupChecks ? late : early)) {
                registers = Math.min(registers, end.slack());
            }
            if (end.slack() < 0) {
                violations++;
                total += end.slack();
            }
        }
        return new CheckSummary(worst, total, violations, slacks.size(), registers, SlackHistogram.of(slacks));
    }

    private boolean fromPort(EndSlack end, Propagation forward) {
        int place = end.place();
        while (!forward.arrives(Propagation.CLOCK, place) && forward.from[end.tag()][place] >= 0) {
            place = forward.from[end.tag()][place];
        }
        return graph.isPort(place >> 1);
    }

    private double skew() {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (var end : ends) {
            if (!end.check().port()) {
                int place = end.check().clock() * 2 + end.check().clockEdge();
                double ideal = late.clockEdge[place] * constraint.periodNs() / 2;
                first = Math.min(first, late.arrival[Propagation.CLOCK][place] - ideal);
                last = Math.max(last, late.arrival[Propagation.CLOCK][place] - ideal);
            }
        }
        return last > first ? last - first : 0;
    }

    private List<String> unclocked() {
        var pins = new ArrayList<String>();
        for (int node = 0; node < graph.base[graph.cells.length]; node++) {
            boolean clock = graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node)).clock();
            if (clock && late.clockEdge[node * 2] < 0 && late.clockEdge[node * 2 + 1] < 0) {
                pins.add(graph.name(node));
            }
        }
        return List.copyOf(pins);
    }

    private Terminal terminal(int node) {
        return graph.isPort(node) ? new PortPin(graph.portOf(node))
                : new CellPin(graph.cellOf[node], graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node)).name());
    }
}
