package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import java.util.List;

/** The detailed router of the embedded engine. */
public final class Router {
    private Router() {}

    /**
     * Routes every net of a legal placement so that the metal keeps all rules of the process.
     *
     * @throws LayoutException naming the nets that have no way, and where
     */
    public static Routing route(
            Placement placement, Floorplan floorplan, LefLibrary library, PdkProcess process, LayoutProgress progress) {
        var technology = RouteTechnology.of(library);
        var access = new PinAccess(library, technology);
        var problem = new RouteProblem(placement, floorplan, library, access, technology);
        var tasks = problem.tasks();
        var outcome = new Negotiation(problem.grid(), technology, problem.statics(), tasks).run(progress);
        if (!outcome.failed().isEmpty()) {
            throw failure(outcome, tasks, placement, problem.grid());
        }
        var emitter = new RouteEmitter(problem.grid(), technology);
        var finish = new Finish(technology, library);
        var nets = new Routing.RoutedNet[placement.netlist().nets().size()];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = new Routing.RoutedNet(i, List.of(), List.of(), List.of());
        }
        for (var route : outcome.routes()) {
            int net = route.task().net();
            nets[net] = finish.complete(emitter.emit(route), problem.pinMetal(net));
        }
        return new Routing(List.of(nets));
    }

    private static LayoutException failure(Negotiation.Outcome outcome, List<NetTask> tasks, Placement placement, TrackGrid grid) {
        var message = new StringBuilder(outcome.failed().size() + " nets cannot be routed without conflict:");
        for (int task : outcome.failed().stream().limit(8).toList()) {
            var box = tasks.get(task).box();
            message.append(String.format("%n  %s between (%.2f, %.2f) and (%.2f, %.2f) µm",
                    placement.netlist().nets().get(tasks.get(task).net()).name(), grid.x(box[0]) / 1e3, grid.y(box[1]) / 1e3,
                    grid.x(box[2]) / 1e3, grid.y(box[3]) / 1e3));
        }
        message.append(String.format("%nhelp: lower the utilization or take a larger tile"));
        return new LayoutException(message.toString());
    }
}
