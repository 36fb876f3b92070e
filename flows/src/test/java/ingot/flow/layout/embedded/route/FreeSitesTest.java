package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ingot.flow.layout.embedded.Row;
import ingot.pdk.geometry.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of 400 sites with a cell on sites 0 to 3 and one on sites 100 to 103. */
class FreeSitesTest {
    private static final int SITE = 460;
    private final SampleLibrary.Block block = new SampleLibrary.Block(400, 1, 1).cell("INV", 0, 0, -1, 0).cell("INV", 0, 100, 0, -1);
    private final FreeSites free = new FreeSites(block.floorplan(), block.placement(), SampleLibrary.library(), SITE);
    private final Row row = block.floorplan().rows().getFirst();

    private Rect metal(int firstSite, int lastSite) {
        return new Rect(row.x() + firstSite * SITE, row.y(), row.x() + lastSite * SITE, row.y() + 300);
    }

    @Test
    void takesASpotUnderTheMetal() {
        var spot = free.nearest(List.of(metal(50, 60)), 2, 40_000);
        assertEquals(50, spot.site());
        assertEquals(0, spot.distance());
    }

    @Test
    void takesTheShapeWithTheNearerSpot() {
        assertEquals(104, free.nearest(List.of(metal(1, 1), metal(103, 103)), 2, 40_000).site());
    }

    @Test
    void doesNotGiveASpotTwice() {
        var spot = free.nearest(List.of(metal(50, 50)), 2, 40_000);
        free.take(spot, 2);
        assertEquals(48, free.nearest(List.of(metal(50, 50)), 2, 40_000).site());
    }

    @Test
    void knowsWhenNoneIsInReach() {
        assertNull(free.nearest(List.of(metal(1, 1)), 2, SITE));
    }
}
