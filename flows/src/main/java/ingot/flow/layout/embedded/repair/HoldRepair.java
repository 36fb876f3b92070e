package ingot.flow.layout.embedded.repair;

import ingot.flow.gates.CellPin;
import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.Timing;
import ingot.flow.timing.TimingAnalyzer;
import ingot.flow.timing.TimingCheck;
import ingot.pdk.CellKit;
import ingot.pdk.liberty.LibertyLibrary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Delay cells before pins that change too early after the clock. */
final class HoldRepair {
    /** Hold slack that every pin must reach, and setup slack to leave, in ns. */
    static final double HOLD_MARGIN_NS = 0.05, SETUP_MARGIN_NS = 0.05;

    /**
     * Hold slack to reach where the core has room for the cells. Routing comes later and makes short wires lighter than estimated: on a
     * block of 43,000 cells the worst hold slack fell by 0.1 ns.
     */
    private static final double HOLD_RESERVE_NS = 0.15;

    /** Hold slack below which routing cannot be expected to mend what repair did not: wires as routed differ from the estimate by less. */
    private static final double HOPELESS_NS = -0.05;

    private static final int ROUNDS = 10;
    private static final String ROLE = "hold";

    private final RepairContext context;
    private final double largestUm2;
    private final List<LibertyLibrary> corners;
    private final DriveFamily family;
    private final List<CellKit.BufferCell> choices;

    /** Setup is kept at the context's library, hold is repaired there and at the other corners. */
    HoldRepair(RepairContext context, List<LibertyLibrary> others) {
        this.context = context;
        corners = new ArrayList<>(List.of(context.library()));
        corners.addAll(others);
        var kit = context.process().cells();
        family = new DriveFamily(context.library(), context.lef(), kit);
        var cells = new ArrayList<CellKit.BufferCell>(kit.delayBuffers());
        kit.buffers().stream().findFirst().ifPresent(cells::add);
        cells.removeIf(buffer -> !kit.layoutMayUse(buffer.cell()) || !context.library().cells().containsKey(buffer.cell()));
        choices = cells.stream().sorted(Comparator.comparingDouble(this::typicalDelayNs)).toList();
        largestUm2 = choices.stream().mapToDouble(choice -> context.areaUm2(choice.cell())).max().orElse(0);
    }

    private double typicalDelayNs(CellKit.BufferCell buffer) {
        return family.model(buffer.cell(), buffer.output()).earlyDelayNs(0.1, 0.005);
    }

    Placement repair(Placement start) {
        return repair(repair(start, HOLD_MARGIN_NS), HOLD_RESERVE_NS);
    }

    private Placement repair(Placement start, double margin) {
        var placement = start;
        double worst = Double.NEGATIVE_INFINITY;
        int failing = Integer.MAX_VALUE;
        for (int round = 1; round <= ROUNDS; round++) {
            var wires = context.estimate(placement);
            var timing = analyze(placement, context.library(), wires);
            var pins = new TreeMap<CellPin, Double>(Comparator.comparingInt(CellPin::cell).thenComparing(CellPin::pin));
            for (var corner : corners) {
                collect(corner == context.library() ? timing : analyze(placement, corner, wires), margin, pins);
            }
            double now = pins.values().stream().mapToDouble(Double::doubleValue).min().orElse(Double.POSITIVE_INFINITY);
            if (pins.isEmpty() || now <= worst && pins.size() >= failing) {
                report(round, pins.size(), pins.isEmpty() ? "done" : "stop: no better than before");
                return placement;
            }
            if (margin > HOLD_MARGIN_NS && pins.size() * largestUm2 > context.roomUm2(placement)) {
                report(round, pins.size(), "stop: the core has no room for a reserve");
                return placement;
            }
            worst = now;
            failing = pins.size();
            var editor = new PlacementEditor(placement, context.lef());
            pins.forEach((pin, slack) -> delay(editor, timing, pin, margin - slack));
            report(round, pins.size(), String.format(Locale.ROOT, "worst %.3f ns, %d delay cells", now, editor.changes()));
            if (editor.changes() == 0) {
                return placement;
            }
            placement = editor.build();
        }
        return placement;
    }

    /**
     * Refuses a placement whose worst pin, as the wires are estimated, changes before its flip-flop has taken what it holds: routing would take long and not
     * mend it.
     */
    void require(Placement placement) {
        var wires = context.estimate(placement);
        var timing = analyze(placement, context.library(), wires);
        var pins = new TreeMap<CellPin, Double>(Comparator.comparingInt(CellPin::cell).thenComparing(CellPin::pin));
        for (var corner : corners) {
            collect(corner == context.library() ? timing : analyze(placement, corner, wires), HOPELESS_NS, pins);
        }
        if (pins.isEmpty()) {
            return;
        }
        var worst = Collections.min(pins.entrySet(), Map.Entry.comparingByValue());
        var cell = placement.netlist().cells().get(worst.getKey().cell());
        boolean full = pins.size() * largestUm2 > context.roomUm2(placement);
        throw new LayoutException(String.format(Locale.ROOT,
                "hold repair gets no further: %d pins of clock `%s` change too early, the worst by %.3f ns, %s of `%s`%s; %s",
                pins.size(), context.constraint().name(), -worst.getValue(), worst.getKey().pin(), cell.name(), cell.source().isEmpty() ? "" : " (" + cell.source() + ")",
                full ? "the core has no room for more delay cells: give a larger --die or --tile, or a lower --utilization"
                        : "setup allows no more delay there: give a longer --clock-period"));
    }

    private void report(int round, int pins, String what) {
        context.progress().report("repair", "hold, round " + round + ": " + pins + " pins below the margin, " + what);
    }

    private Timing analyze(Placement placement, LibertyLibrary library, Parasitics wires) {
        return new TimingAnalyzer(placement.netlist(), library).analyze(wires, context.constraint());
    }

    /** The worst hold slack of each pin below the margin. */
    private static void collect(Timing timing, double margin, Map<CellPin, Double> pins) {
        for (var end : timing.endpoints()) {
            if (end.check() == TimingCheck.HOLD && end.slackNs() < margin && end.endpoint() instanceof CellPin pin) {
                pins.merge(pin, end.slackNs(), Math::min);
            }
        }
    }

    private void delay(PlacementEditor editor, Timing timing, CellPin pin, double wanted) {
        double allowed = timing.setupSlackNs(pin) - SETUP_MARGIN_NS;
        choose(editor, timing, pin, wanted, allowed).ifPresent(buffer -> editor.insertBefore(pin, buffer, ROLE));
    }

    /** The smallest delay that is enough; or the largest that setup allows, and more in the next round. */
    private Optional<CellKit.BufferCell> choose(PlacementEditor editor, Timing timing, CellPin pin, double wanted, double allowed) {
        double slew = Math.max(0, timing.slewNs(pin));
        double load = family.inputPf(editor.master(pin.cell()), pin.pin());
        Optional<CellKit.BufferCell> best = Optional.empty();
        for (var choice : choices) {
            var model = family.model(choice.cell(), choice.output());
            if (model.lateDelayNs(slew, load) * context.constraint().lateDerate() > allowed) {
                continue;
            }
            best = Optional.of(choice);
            if (model.earlyDelayNs(slew, load) * context.constraint().earlyDerate() >= wanted) {
                break;
            }
        }
        return best;
    }
}
