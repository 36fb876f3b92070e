package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Placement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells which nets have no way, where, and what could help, and draws the place. */
final class RouteFailure {
    private static final int NAMED = 8;

    private final TrackGrid grid;
    private final Placement placement;
    private final Negotiation negotiation;
    private final List<Integer> failed;

    RouteFailure(TrackGrid grid, Placement placement, Negotiation negotiation, List<Integer> failed) {
        this.grid = grid;
        this.placement = placement;
        this.negotiation = negotiation;
        this.failed = failed;
    }

    /** The exception to throw; writes {@code unrouted.svg} into {@code pictures} unless that is {@code null}. */
    LayoutException report(Path pictures) {
        var message = new StringBuilder();
        message.append(failed.size() == 1 ? "one net cannot" : failed.size() + " nets cannot").append(" be routed:");
        for (int task : failed.subList(0, Math.min(NAMED, failed.size()))) {
            var box = negotiation.task(task).box();
            message.append(String.format(Locale.ROOT, "%n  %s from %s, between (%.2f, %.2f) and (%.2f, %.2f) µm%s", name(task),
                    negotiation.task(task).terminals().getFirst().name(), grid.x(box[0]) / 1e3, grid.y(box[1]) / 1e3,
                    grid.x(box[2]) / 1e3, grid.y(box[3]) / 1e3,
                    negotiation.route(task) == null ? ": every way is blocked" : ": no room left beside other nets"));
        }
        if (failed.size() > NAMED) {
            message.append(String.format("%n  and %d more", failed.size() - NAMED));
        }
        message.append(String.format("%nhelp: lower the utilization, or take a larger die or tile"));
        if (pictures != null) {
            message.append(picture(pictures));
        }
        return new LayoutException(message.toString());
    }

    private String picture(Path folder) {
        var file = folder.resolve("unrouted.svg");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, new FailurePicture(grid, placement, negotiation, failed).svg());
            return String.format("%na picture of the place: %s", file);
        } catch (IOException e) {
            return String.format("%n(no picture: %s cannot be written: %s)", file, e.getMessage());
        }
    }

    private String name(int task) {
        return placement.netlist().nets().get(negotiation.task(task).net()).name();
    }
}
