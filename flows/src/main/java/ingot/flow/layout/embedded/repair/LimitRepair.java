package ingot.flow.layout.embedded.repair;

import ingot.flow.gates.CellPin;
import ingot.flow.gates.ClockNets;
import ingot.flow.gates.PortPin;
import ingot.flow.gates.Terminal;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.LimitViolation;
import ingot.flow.timing.TerminalPlaces;
import ingot.flow.timing.Timing;
import ingot.flow.timing.TimingAnalyzer;
import ingot.pdk.RoutingLayer;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.TreeSet;

/** Buffers and stronger drivers for nets that are too heavy, too many or too slow. */
final class LimitRepair {
    private static final int ROUNDS = 6;
    /** Nets beyond this part of a limit are repaired; routed wires may be longer than expected. */
    private static final double TRIGGER = 0.9;

    private final RepairContext context;
    private final DriveFamily family;
    private final Buffers buffers;
    private final double pfPerUm;

    LimitRepair(RepairContext context) {
        this.context = context;
        family = new DriveFamily(context.library(), context.lef(), context.process().cells());
        buffers = new Buffers(family, context.process().cells(), context.constraint());
        pfPerUm = context.process().routing().stream().mapToDouble(RoutingLayer::picofaradsPerUm).average().orElse(0);
    }

    Placement repair(Placement start) {
        var placement = start;
        int left = Integer.MAX_VALUE;
        for (int round = 1; round <= ROUNDS; round++) {
            var timing = new TimingAnalyzer(placement.netlist(), context.library())
                    .analyze(context.estimate(placement), context.constraint().withLimits(TRIGGER));
            var nets = failing(placement, timing);
            if (nets.isEmpty() || nets.size() >= left) {
                report(round, nets.size(), "stop: " + (nets.isEmpty() ? "all within limits" : "no fewer than before"));
                return placement;
            }
            left = nets.size();
            var editor = new PlacementEditor(placement, context.lef());
            int buffered = 0;
            for (int net : nets) {
                buffered += repair(placement, timing, editor, net);
            }
            int stronger = editor.changes() - buffered;
            report(round, nets.size(), buffered + " buffers, " + stronger + " stronger cells");
            if (editor.changes() == 0) {
                return placement;
            }
            placement = editor.build();
        }
        return placement;
    }

    private void report(int round, int nets, String what) {
        context.progress().report("repair", "limits, round " + round + ": " + nets + " nets beyond a limit, " + what);
    }

    private TreeSet<Integer> failing(Placement placement, Timing timing) {
        var nets = new TreeSet<Integer>();
        var clocked = new HashSet<Integer>();
        context.furtherClocks().forEach(clock -> clocked.addAll(ClockNets.of(placement.netlist(), clock, context.process().cells(),
                (master, pin) -> context.library().cell(master).pin(pin).direction() == LibertyPin.Direction.OUTPUT).levels().keySet()));
        for (var violation : timing.violations()) {
            int net = net(placement, violation);
            var driver = timing.connectivity().driver(net);
            if (!timing.onClock(net) && !clocked.contains(net) && driver.isPresent() && timing.slewNs(driver.get()) >= 0) {
                nets.add(net);
            }
        }
        return nets;
    }

    private static int net(Placement placement, LimitViolation violation) {
        return switch (violation.terminal()) {
            case PortPin(int port) -> placement.netlist().ports().get(port).net();
            case CellPin(int cell, String pin) -> placement.netlist().cells().get(cell).pins().get(pin);
        };
    }

    /** Returns how many buffers it took. */
    private int repair(Placement placement, Timing timing, PlacementEditor editor, int net) {
        var driver = timing.connectivity().driver(net).orElseThrow();
        double driverMax = driverMaxPf(placement, driver);
        var sinks = timing.connectivity().sinks(net);
        if (sinks.size() <= context.constraint().maxFanout() && timing.loadPf(net) <= Math.min(driverMax, buffers.maxPf())) {
            return 0;
        }
        var places = new TerminalPlaces(placement, context.floorplan(), context.lef());
        var spots = new ArrayList<NetBuffering.Spot>();
        spots.add(spot(places, driver));
        sinks.forEach(sink -> spots.add(spot(places, sink)));
        var buffering = new NetBuffering(editor, buffers, pfPerUm, context.constraint().maxFanout(), net);
        var rest = buffering.buffer(spots, sinks, sink -> pinPf(placement, sink));
        if (rest.pf() > driverMax && !strengthen(placement, editor, driver, rest.pf())) {
            buffering.isolate(rest, spots.getFirst());
        }
        return buffering.inserted();
    }

    private static NetBuffering.Spot spot(TerminalPlaces places, Terminal terminal) {
        var rect = places.rect(terminal);
        return new NetBuffering.Spot(rect.centerX(), rect.centerY());
    }

    private double pinPf(Placement placement, Terminal sink) {
        return switch (sink) {
            case PortPin _ -> context.constraint().outputLoadPf();
            case CellPin(int cell, String pin) -> family.inputPf(placement.netlist().cells().get(cell).master(), pin);
        };
    }

    private double driverMaxPf(Placement placement, Terminal driver) {
        return switch (driver) {
            case PortPin _ -> context.constraint().drivingCell()
                    .map((ClockConstraint.DrivingCell cell) -> Buffers.maxPf(family, context.constraint(), cell.cell(), cell.pin()))
                    .orElse(buffers.maxPf());
            case CellPin(int cell, String pin) ->
                    Buffers.maxPf(family, context.constraint(), placement.netlist().cells().get(cell).master(), pin);
        };
    }

    /** Takes a stronger driver where one can carry the load and is no larger an addition than a buffer. */
    private boolean strengthen(Placement placement, PlacementEditor editor, Terminal driver, double pf) {
        if (!(driver instanceof CellPin(int cell, String pin))) {
            return false;
        }
        var master = placement.netlist().cells().get(cell).master();
        double budget = context.library().cell(buffers.forLoad(pf).cell()).areaUm2();
        double area = context.library().cell(master).areaUm2();
        for (var candidate : family.stronger(master)) {
            if (candidate.areaUm2() - area <= budget && Buffers.maxPf(family, context.constraint(), candidate.name(), pin) >= pf) {
                editor.setMaster(cell, candidate.name());
                return true;
            }
        }
        return false;
    }

}
