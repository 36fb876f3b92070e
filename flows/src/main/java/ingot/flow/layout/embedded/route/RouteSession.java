package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One block on its way to being routed: all nets first, then what antennas ask for. */
final class RouteSession {
    private static final int MAX_DIODE_ROUNDS = 8;

    private final Floorplan floorplan;
    private final LefLibrary library;
    private final PdkProcess process;
    private final LayoutProgress progress;
    private final Path pictures;
    private final RouteTechnology technology;
    private final RouteProblem problem;
    private final Negotiation negotiation;
    private final RouteEmitter emitter;
    private final Finish finish;
    private final Map<Integer, Integer> taskOfNet = new HashMap<>();
    private final Routing.RoutedNet[] metal;
    private final NetRoute[] drawn;
    private final TreeMap<Integer, List<AntennaViolation>> atRisk = new TreeMap<>();
    private Antenna antenna;
    private Placement placement;
    private int diodes;

    RouteSession(
            Placement placement, Floorplan floorplan, LefLibrary library, PdkProcess process, Path pictures, LayoutProgress progress) {
        this.placement = placement;
        this.floorplan = floorplan;
        this.library = library;
        this.process = process;
        this.progress = progress;
        this.pictures = pictures;
        this.technology = RouteTechnology.of(library);
        this.problem = new RouteProblem(placement, floorplan, library, new PinAccess(library, technology), technology);
        var tasks = problem.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            taskOfNet.put(tasks.get(i).net(), i);
        }
        this.negotiation = new Negotiation(problem.grid(), technology, problem.statics(), tasks, progress);
        this.emitter = new RouteEmitter(problem.grid(), technology);
        this.finish = new Finish(technology, library);
        this.metal = new Routing.RoutedNet[placement.netlist().nets().size()];
        Arrays.setAll(metal, net -> new Routing.RoutedNet(net, List.of(), List.of(), List.of()));
        this.drawn = new NetRoute[tasks.size()];
        this.antenna = new Antenna(placement, library, process.cells().diode());
    }

    /** Routes, mends antennas with other layers, and with diodes where {@code mayAddCells}. */
    Routed run(boolean mayAddCells) {
        settled(negotiation.routeAll());
        var left = draw();
        if (!left.isEmpty()) {
            progress.report("antennas", left.size() + " gates at risk");
            left = mendByLayers(left, mayAddCells ? 1 : 3);
        }
        if (mayAddCells) {
            left = mendByLayers(mendByDiodes(left), 3);
        }
        complete();
        return new Routed(placement, new Routing(List.of(metal)), diodes, left);
    }

    private void settled(List<Integer> failed) {
        if (!failed.isEmpty()) {
            throw new RouteFailure(problem.grid(), placement, negotiation, failed).report(pictures);
        }
    }

    /** Draws the nets whose routes are new and checks them for antennas. */
    private List<AntennaViolation> draw() {
        for (int task = 0; task < drawn.length; task++) {
            var route = negotiation.route(task);
            if (route != drawn[task]) {
                drawn[task] = route;
                int net = route.task().net();
                metal[net] = emitter.emit(route);
                var found = antenna.violations(metal[net]);
                if (found.isEmpty()) {
                    atRisk.remove(net);
                } else {
                    atRisk.put(net, found);
                }
            }
        }
        return atRisk.values().stream().flatMap(List::stream).toList();
    }

    private void complete() {
        IntStream.range(0, metal.length).parallel().forEach(net -> metal[net] = finish.complete(metal[net], problem.pinMetal(net)));
    }

    /**
     * Gives the nets at risk other layers, one way after the other. The first way is cheap; the later ones cost long searches, and
     * diodes are the better mend where they may be added.
     */
    private List<AntennaViolation> mendByLayers(List<AntennaViolation> violations, int attempts) {
        var left = violations;
        for (int attempt = 0; attempt < attempts && !left.isEmpty(); attempt++) {
            var nets = new ArrayList<Integer>();
            for (var violation : left) {
                int task = taskOfNet.get(violation.net());
                if (!nets.contains(task)) {
                    negotiation.change(task, style(violation.layer(), attempt));
                    nets.add(task);
                }
            }
            var failed = negotiation.reroute(nets);
            if (!failed.isEmpty()) {
                nets.forEach(task -> negotiation.change(task, WireStyle.USUAL));
                var again = new ArrayList<>(nets);
                failed.stream().filter(task -> !nets.contains(task)).forEach(again::add);
                settled(negotiation.reroute(again));
            }
            left = draw();
            progress.report("antennas", left.size() + " gates at risk after trying other layers");
        }
        return left;
    }

    private WireStyle style(String layerName, int attempt) {
        int layer = 0;
        for (int i = 0; i < technology.layers().size(); i++) {
            if (technology.layers().get(i).name().equals(layerName)) {
                layer = i;
            }
        }
        return switch (attempt) {
            case 0 -> layer >= 1 && layer < TrackGrid.LAYERS - 1 ? WireStyle.upTo(layer) : WireStyle.avoiding(Math.max(1, layer - 1));
            case 1 -> WireStyle.avoiding(Math.clamp(layer, 1, 2));
            default -> WireStyle.around(layer);
        };
    }

    private List<AntennaViolation> mendByDiodes(List<AntennaViolation> violations) {
        var left = violations;
        for (int attempt = 0; attempt < MAX_DIODE_ROUNDS && !left.isEmpty(); attempt++) {
            int before = diodes;
            var nets = addDiodes(left);
            if (diodes == before) {
                return left;
            }
            settled(negotiation.reroute(nets));
            left = draw();
            progress.report("antennas", left.size() + " gates at risk after adding " + diodes + " diodes");
        }
        return left;
    }

    private List<Integer> addDiodes(List<AntennaViolation> violations) {
        var cells = new HashMap<String, Integer>();
        placement.netlist().cells().forEach(cell -> cells.put(cell.name(), cell.id()));
        var adder = new Diodes(placement, floorplan, library, process.cells().diode(), library.sites().get(process.site()).width());
        for (var violation : violations) {
            String pin = violation.pins().getFirst();
            adder.add(violation.net(), cells.get(pin.substring(0, pin.lastIndexOf('/'))), violation.metal());
        }
        int first = placement.x().length;
        placement = adder.placement();
        antenna = new Antenna(placement, library, process.cells().diode());
        diodes += adder.count();
        var nets = new ArrayList<Integer>();
        for (var cell : placement.netlist().cells().subList(first, placement.netlist().cells().size())) {
            int net = cell.pins().get(process.cells().diode().pin());
            int index = taskOfNet.get(net);
            var terminals = new ArrayList<>(negotiation.task(index).terminals());
            terminals.add(problem.terminal(cell, process.cells().diode().pin(), placement));
            negotiation.change(index, NetTask.of(net, terminals, problem.grid()));
            negotiation.change(index, WireStyle.USUAL);
            if (!nets.contains(index)) {
                nets.add(index);
            }
        }
        return nets;
    }
}
