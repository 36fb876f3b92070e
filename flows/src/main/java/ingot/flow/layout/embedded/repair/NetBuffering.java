package ingot.flow.layout.embedded.repair;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.Terminal;
import ingot.flow.timing.SteinerTree;
import ingot.pdk.CellKit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Buffers for one net. The net's tree is walked from the sinks to the driver; wherever what hangs below would be too heavy or
 * too many, a buffer takes it over at that place. So buffers stand near their loads and no one drives too much.
 */
final class NetBuffering {
    private final PlacementEditor editor;
    private final BufferChoice buffers;
    private final double pfPerUm;
    private final int maxFanout;
    private final int net;
    private int inserted;

    /** A place in nm. */
    record Spot(int x, int y) {
        int distance(Spot other) {
            return Math.abs(x - other.x) + Math.abs(y - other.y);
        }

        /** The place {@code nm} from here on the way to {@code to}, first along x. */
        Spot towards(Spot to, int nm) {
            int dx = Math.min(nm, Math.abs(to.x - x));
            int dy = Math.min(nm - dx, Math.abs(to.y - y));
            return new Spot(x + Integer.signum(to.x - x) * dx, y + Integer.signum(to.y - y) * dy);
        }
    }

    NetBuffering(PlacementEditor editor, BufferChoice buffers, double pfPerUm, int maxFanout, int net) {
        this.editor = editor;
        this.buffers = buffers;
        this.pfPerUm = pfPerUm;
        this.maxFanout = Math.max(2, maxFanout);
        this.net = net;
    }

    int inserted() {
        return inserted;
    }

    /** Buffers all below the driver; what is left for the driver is the result. {@code spots} has the driver first, then the sinks. */
    Branch buffer(List<Spot> spots, List<Terminal> sinks, ToDoubleFunction<Terminal> pinPf) {
        var tree = SteinerTree.over(spots.stream().mapToInt(Spot::x).toArray(), spots.stream().mapToInt(Spot::y).toArray());
        int points = tree.parent().length;
        var below = new Branch[points];
        for (int i = 0; i < points; i++) {
            boolean sink = i > 0 && i <= sinks.size();
            below[i] = sink ? new Branch(List.of(sinks.get(i - 1)), pinPf.applyAsDouble(sinks.get(i - 1))) : Branch.EMPTY;
        }
        var order = tree.topDown();
        for (int k = order.length - 1; k > 0; k--) {
            int point = order[k];
            int above = tree.parent()[point];
            var at = new Spot(tree.x()[point], tree.y()[point]);
            var to = new Spot(tree.x()[above], tree.y()[above]);
            below[above] = join(below[above], alongEdge(below[point], at, to), to);
        }
        return below[0];
    }

    /** A buffer for everything that is left, for a driver that cannot drive it. */
    Branch isolate(Branch branch, Spot driver) {
        return take(branch, driver);
    }

    private Branch alongEdge(Branch branch, Spot from, Spot to) {
        var at = from;
        var carried = branch;
        while (carried.pf() + wirePf(at.distance(to)) > buffers.maxPf() && at.distance(to) > 0) {
            int reach = (int) ((buffers.maxPf() - carried.pf()) / pfPerUm * 1000);
            if (reach > 0) {
                at = at.towards(to, reach);
            } else if (carried.fanout() == 1 && carried.pf() <= buffers.inputPf() * 1.5) {
                break;
            }
            carried = take(carried.heavier(wirePf(Math.max(reach, 0))), at);
        }
        return carried.heavier(wirePf(at.distance(to)));
    }

    private Branch join(Branch a, Branch b, Spot at) {
        if (fits(a, b)) {
            return a.plus(b);
        }
        boolean aFirst = a.fanout() != b.fanout() && a.fanout() + b.fanout() > maxFanout ? a.fanout() > b.fanout() : a.pf() >= b.pf();
        var first = take(aFirst ? a : b, at);
        var second = aFirst ? b : a;
        return fits(first, second) ? first.plus(second) : first.plus(take(second, at));
    }

    private boolean fits(Branch a, Branch b) {
        return a.fanout() + b.fanout() <= maxFanout && a.pf() + b.pf() <= buffers.maxPf();
    }

    private Branch take(Branch branch, Spot at) {
        var buffer = buffers.forLoad(branch.pf());
        CellPin input = editor.insert(net, new ArrayList<>(branch.sinks()), buffer, at.x(), at.y(), ROLE);
        inserted++;
        return new Branch(List.of(input), buffers.inputPf(buffer));
    }

    private static final String ROLE = "buf";

    private double wirePf(int nm) {
        return nm / 1000.0 * pfPerUm;
    }

    /** The buffers to choose from. */
    interface BufferChoice {
        /** The weakest buffer that drives this load with a good edge, or the strongest one. */
        CellKit.BufferCell forLoad(double pf);

        double inputPf(CellKit.BufferCell buffer);

        /** Input of the weakest buffer, in pF. */
        double inputPf();

        /** The largest load to give to any buffer, in pF. */
        double maxPf();
    }
}
