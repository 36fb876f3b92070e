package ingot.flow.layout.embedded.place;

import ingot.flow.layout.embedded.Floorplan;
import ingot.flow.layout.embedded.Placement;
import ingot.pdk.lef.LefLibrary;

/** The placer's own proof, after every stage that promises a legal placement. */
final class Legality {
    private Legality() {}

    static void require(Placement placement, Floorplan floorplan, LefLibrary lef, String stage) {
        var problems = PlacementCheck.problems(placement, floorplan, lef);
        if (!problems.isEmpty()) {
            throw new AssertionError(stage + " left " + problems.size() + " faults, the first: " + problems.getFirst());
        }
    }
}
