package ingot.flow.layout.embedded.repair;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.Terminal;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.timing.Timing;
import ingot.flow.timing.TimingAnalyzer;
import ingot.flow.timing.TimingReport;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Stronger cells on paths that fail setup: a few per round, kept only when the design gets faster. */
final class SetupRepair {
    /** Setup slack to reach, in ns. */
    static final double MARGIN_NS = 0.05;
    private static final int ROUNDS = 60;
    /** Rounds without gain before it stops. */
    private static final int PATIENCE = 4;
    /** Part of the core that cells may fill. */
    /** Largest part of the failing paths' cells to change at once. */
    private static final int CELLS_PER_ROUND = 200;

    private final RepairContext context;
    private final DriveFamily family;
    private final Set<Integer> tried = new HashSet<>();

    SetupRepair(RepairContext context) {
        this.context = context;
        family = new DriveFamily(context.library(), context.lef(), context.process().cells());
    }

    /** A cell, what to make of it, and how much faster the path through it should get, in ns. */
    private record Move(int cell, String master, double gainNs) {}

    Placement repair(Placement start) {
        var placement = start;
        var timing = analyze(placement);
        var report = timing.report(0);
        int batch = CELLS_PER_ROUND;
        int changed = 0;
        for (int round = 1, idle = 0; round <= ROUNDS && idle < PATIENCE && report.setup().worstSlackNs() < MARGIN_NS; round++) {
            var moves = moves(placement, timing, batch);
            if (moves.isEmpty()) {
                break;
            }
            var editor = new PlacementEditor(placement, context.lef());
            moves.forEach(move -> editor.setMaster(move.cell(), move.master()));
            var candidate = editor.build();
            var candidateTiming = analyze(candidate);
            var candidateReport = candidateTiming.report(0);
            boolean better = better(candidateReport, report);
            boolean worthwhile = worthwhile(candidateReport, report);
            progress(round, candidateReport, moves.size(), better);
            if (better) {
                placement = candidate;
                timing = candidateTiming;
                report = candidateReport;
                changed += moves.size();
                idle = worthwhile ? 0 : idle + 1;
            } else {
                if (moves.size() == 1) {
                    tried.add(moves.getFirst().cell());
                    idle++;
                }
                batch = Math.max(1, moves.size() / 4);
            }
        }
        context.progress().report("repair", String.format(Locale.ROOT, "setup at %s: %d stronger cells, worst slack %.3f ns, %d ends fail",
                context.library().name(), changed, report.setup().worstSlackNs(), report.setup().violations()));
        return placement;
    }

    private void progress(int round, TimingReport report, int moves, boolean kept) {
        context.progress().report("repair", String.format(Locale.ROOT, "setup, round %d: %d cells, worst slack %.3f ns, total %.3f ns, %s", round,
                moves, report.setup().worstSlackNs(), report.setup().totalNegativeSlackNs(), kept ? "kept" : "undone"));
    }

    private Timing analyze(Placement placement) {
        return new TimingAnalyzer(placement.netlist(), context.library()).analyze(context.estimate(placement), context.constraint());
    }

    private static boolean better(TimingReport now, TimingReport before) {
        double gain = now.setup().worstSlackNs() - before.setup().worstSlackNs();
        return gain > 1e-6 && now.setup().totalNegativeSlackNs() >= before.setup().totalNegativeSlackNs() - 1e-6
                || gain >= -1e-6 && now.setup().totalNegativeSlackNs() > before.setup().totalNegativeSlackNs() + 1e-6;
    }

    /** Whether another round of this size would bring anything. */
    private static boolean worthwhile(TimingReport now, TimingReport before) {
        return now.setup().worstSlackNs() - before.setup().worstSlackNs() > 0.001
                || now.setup().totalNegativeSlackNs() > before.setup().totalNegativeSlackNs() * 0.995;
    }

    /** The best moves among the cells whose slack is near the worst, no two of them neighbours. */
    private List<Move> moves(Placement placement, Timing timing, int count) {
        double worst = Math.min(timing.report(0).setup().worstSlackNs(), MARGIN_NS);
        double threshold = worst + Math.max(0.1, 0.2 * (MARGIN_NS - worst));
        var all = new java.util.ArrayList<Move>();
        for (var cell : placement.netlist().cells()) {
            if (!tried.contains(cell.id()) && slack(timing, cell) < Math.min(threshold, MARGIN_NS)) {
                var move = best(placement, timing, cell);
                if (move != null) {
                    all.add(move);
                }
            }
        }
        all.sort(Comparator.comparingDouble(Move::gainNs).reversed().thenComparingInt(Move::cell));
        var touched = new HashSet<Integer>();
        var room = new double[] {context.roomUm2(placement)};
        return all.stream().filter(move -> free(placement, move, touched) && fits(placement, move, room)).limit(count).toList();
    }

    private boolean fits(Placement placement, Move move, double[] roomUm2) {
        double more = context.areaUm2(move.master()) - context.areaUm2(placement.netlist().cells().get(move.cell()).master());
        if (more > roomUm2[0]) {
            return false;
        }
        roomUm2[0] -= more;
        return true;
    }

    private static boolean free(Placement placement, Move move, Set<Integer> touched) {
        var nets = placement.netlist().cells().get(move.cell()).pins().values();
        if (nets.stream().anyMatch(touched::contains)) {
            return false;
        }
        touched.addAll(nets);
        return true;
    }

    private static double slack(Timing timing, GateCell cell) {
        double worst = Double.POSITIVE_INFINITY;
        for (var pin : cell.pins().keySet()) {
            worst = Math.min(worst, timing.setupSlackNs(new CellPin(cell.id(), pin)));
        }
        return worst;
    }

    private Move best(Placement placement, Timing timing, GateCell cell) {
        Move best = null;
        for (var candidate : family.stronger(cell.master())) {
            double gain = gain(placement, timing, cell, candidate.name());
            if (gain > 0.001 && (best == null || gain > best.gainNs() * 1.3)) {
                best = new Move(cell.id(), candidate.name(), gain);
            }
        }
        return best;
    }

    /** What the cell itself gains, less what the drivers of its inputs lose to the larger pins. */
    private double gain(Placement placement, Timing timing, GateCell cell, String master) {
        double gain = 0;
        double loss = 0;
        double inputSlew = 0;
        for (var entry : cell.pins().entrySet()) {
            var pin = new CellPin(cell.id(), entry.getKey());
            var driver = timing.connectivity().driver(entry.getValue());
            if (driver.isEmpty() || driver.get().equals(pin)) {
                continue;
            }
            inputSlew = Math.max(inputSlew, timing.slewNs(pin));
            double more = family.inputPf(master, entry.getKey()) - family.inputPf(cell.master(), entry.getKey());
            loss = Math.max(loss, slowdown(placement, timing, driver.get(), entry.getValue(), more));
        }
        for (var entry : cell.pins().entrySet()) {
            var pin = new CellPin(cell.id(), entry.getKey());
            if (timing.connectivity().driver(entry.getValue()).filter(pin::equals).isPresent()
                    && timing.setupSlackNs(pin) < MARGIN_NS) {
                double load = timing.loadPf(entry.getValue());
                gain = Math.max(gain, family.model(cell.master(), entry.getKey()).lateDelayNs(inputSlew, load)
                        - family.model(master, entry.getKey()).lateDelayNs(inputSlew, load));
            }
        }
        return gain - loss;
    }

    private double slowdown(Placement placement, Timing timing, Terminal driver, int net, double morePf) {
        if (!(driver instanceof CellPin(int id, String output)) || timing.onClock(net)) {
            return 0;
        }
        var model = family.model(placement.netlist().cells().get(id).master(), output);
        double load = timing.loadPf(net);
        return model.lateDelayNs(Buffers.TYPICAL_SLEW_NS, load + morePf) - model.lateDelayNs(Buffers.TYPICAL_SLEW_NS, load);
    }
}
