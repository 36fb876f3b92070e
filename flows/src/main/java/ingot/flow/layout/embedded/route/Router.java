package ingot.flow.layout.embedded.route;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.LayoutProgress;
import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import java.nio.file.Path;

/** The detailed router of the embedded engine. */
public final class Router {
    private Router() {}

    /**
     * Routes every net of a legal placement so that the metal keeps all rules of the process. Gates at risk from long wires are
     * protected by a choice of layers alone.
     *
     * @throws LayoutException naming the nets that have no way, and where
     */
    public static Routing route(
            Placement placement, Floorplan floorplan, LefLibrary library, PdkProcess process, LayoutProgress progress) {
        return new RouteSession(placement, floorplan, library, process, null, progress).run(false).routing();
    }

    /**
     * As {@link #route}, and adds antenna diodes in gaps of the rows where a choice of layers does not help. No cell moves; fillers
     * come afterwards.
     *
     * @param pictures where to draw the place of a net that cannot be routed
     * @throws LayoutException naming the nets that have no way, and where
     */
    public static Routed complete(
            Placement placement, Floorplan floorplan, LefLibrary library, PdkProcess process, Path pictures, LayoutProgress progress) {
        return new RouteSession(placement, floorplan, library, process, pictures, progress).run(true);
    }
}
