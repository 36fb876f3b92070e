package ingot.flow.timing;

import ingot.pdk.liberty.LibertyPin;
import ingot.pdk.liberty.PowerArc;
import ingot.pdk.liberty.Table;
import java.util.Optional;

/** Energy per change times changes per time, over all pins. Where a pin has several power arcs, their mean counts. */
final class PowerCalculation {
    private final TimingGraph graph;
    private final Loads loads;
    private final Propagation late;
    private final double periodNs;
    private final Activity activity;
    private double internal;
    private double switching;
    private double clock;

    PowerCalculation(TimingGraph graph, Loads loads, Propagation late, double periodNs, Activity activity) {
        this.graph = graph;
        this.loads = loads;
        this.late = late;
        this.periodNs = periodNs;
        this.activity = activity;
    }

    PowerReport report() {
        var byCell = new double[graph.cells.length];
        double leakage = 0;
        for (int cell = 0; cell < byCell.length; cell++) {
            double own = graph.cells[cell].cell.leakageNw() * 1e-9;
            leakage += own;
            for (int node = graph.base[cell]; node < graph.base[cell + 1]; node++) {
                if (graph.netOf[node] >= 0) {
                    own += pin(node);
                }
            }
            byCell[cell] = own;
        }
        for (int port = 0; port < graph.netlist.ports().size(); port++) {
            int node = graph.portNode(port);
            if (graph.driver[graph.netOf[node]] == node) {
                charge(node);
            }
        }
        return new PowerReport(internal, switching, leakage, clock, byCell);
    }

    /** Power at one pin of a cell: what the cell burns, and for a driver what its net takes. */
    private double pin(int node) {
        double milliwatts = energyPj(node) * changesPerNs(node);
        double watts = milliwatts * 1e-3;
        internal += watts;
        if (onClock(node)) {
            clock += watts;
        }
        return graph.driver[graph.netOf[node]] == node ? watts + charge(node) : watts;
    }

    private double charge(int node) {
        int net = graph.netOf[node];
        double volts = graph.library.voltageV();
        double pf = (loads.loadPf[0][net] + loads.loadPf[1][net]) / 2;
        double watts = 0.5 * pf * volts * volts * changesPerNs(node) * 1e-3;
        switching += watts;
        if (onClock(node)) {
            clock += watts;
        }
        return watts;
    }

    private double changesPerNs(int node) {
        boolean still = late.slew[node * 2] < 0 && late.slew[node * 2 + 1] < 0;
        return still ? 0 : activity.changesPerCycle(graph.netOf[node]) / periodNs;
    }

    private boolean onClock(int node) {
        return late.clockEdge[node * 2] >= 0 || late.clockEdge[node * 2 + 1] >= 0;
    }

    /** Mean energy of one change of a pin: half of the changes rise, half fall. */
    private double energyPj(int node) {
        LibertyPin pin = graph.cells[graph.cellOf[node]].pins.get(graph.pinOf(node));
        double sum = 0;
        int arcs = 0;
        for (PowerArc arc : pin.powerArcs()) {
            if (arc.rise().isPresent() || arc.fall().isPresent()) {
                sum += (energyPj(arc, arc.rise(), node, 0) + energyPj(arc, arc.fall(), node, 1)) / 2;
                arcs++;
            }
        }
        return arcs == 0 ? 0 : sum / arcs;
    }

    private double energyPj(PowerArc arc, Optional<Table> table, int node, int edge) {
        int net = graph.netOf[node];
        int from = arc.relatedPin().map(name -> graph.cells[graph.cellOf[node]].index(name)).filter(pin -> pin >= 0)
                .map(pin -> graph.base[graph.cellOf[node]] + pin).orElse(node);
        double slew = Math.max(0, Math.max(late.slew[from * 2], late.slew[from * 2 + 1]));
        return table.map(energy -> energy.at(slew, loads.loadPf[edge][net])).orElse(0.0);
    }
}
