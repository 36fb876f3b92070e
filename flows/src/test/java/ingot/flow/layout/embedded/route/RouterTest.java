package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouterTest {
    private static final LefLibrary LIBRARY = SampleLibrary.library();
    private static final PdkProcess PROCESS = PdkProcess.named("sky130A");

    private static Routing route(SampleLibrary.Block block) {
        return Router.route(block.placement(), block.floorplan(), LIBRARY, PROCESS, (stage, detail) -> { });
    }

    private static List<String> problems(SampleLibrary.Block block, Routing routing) {
        return MetalCheck.problems(block.placement(), block.floorplan(), LIBRARY, routing);
    }

    @Test
    void connectsTwoCells() {
        var block = new SampleLibrary.Block(40, 2, 2).cell("INV", 0, 2, 1, 0).cell("INV", 1, 20, 0, -1);
        var routing = route(block);
        assertEquals(List.of(), problems(block, routing));
        assertFalse(routing.nets().get(0).wires().isEmpty());
        assertTrue(routing.nets().get(1).wires().isEmpty(), "a net with one pin needs no wire");
    }

    @Test
    void crossesNetsWithoutShort() {
        var block = new SampleLibrary.Block(60, 4, 8);
        for (int i = 0; i < 4; i++) {
            block.cell("INV", i, 4, -1, i).cell("INV", 3 - i, 40, i, -1);
        }
        assertEquals(List.of(), problems(block, route(block)));
    }

    @Test
    void reachesPortsOnAndOffTheTracks() {
        var block = new SampleLibrary.Block(60, 2, 3)
                .cell("INV", 0, 10, 0, 1).cell("INV", 1, 30, 1, 2)
                .port("in", true, 0, "m3", new Rect(0, 5_000, 800, 5_300))
                .port("out", false, 2, "m4", new Rect(20_090, 9_880, 20_390, 10_880));
        assertEquals(List.of(), problems(block, route(block)));
    }

    @Test
    void fillsARowOfCellsInRandomOrder() {
        int cells = 120;
        var order = new Random(7);
        var block = new SampleLibrary.Block(100, 8, cells);
        var drivers = new java.util.ArrayList<Integer>();
        for (int i = 0; i < cells; i++) {
            drivers.add(i);
        }
        java.util.Collections.shuffle(drivers, order);
        for (int i = 0; i < cells; i++) {
            block.cell("INV", i / 15, i % 15 * 6 + 2, drivers.get(i), i);
        }
        assertEquals(List.of(), problems(block, route(block)));
    }

    @Test
    void givesTheSameWiresEveryTime() {
        var block = new SampleLibrary.Block(80, 6, 60);
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            block.cell("INV", i / 10, i % 10 * 7 + 1, random.nextInt(60), i);
        }
        assertEquals(route(block), route(block));
    }

    @Test
    void namesTheCellWhosePinNobodyCanReach() {
        var block = new SampleLibrary.Block(40, 2, 2).cell("INV", 0, 2, 1, 0).cell("WALLED", 1, 20, 0, -1);
        var failure = assertThrows(LayoutException.class, () -> route(block));
        assertTrue(failure.getMessage().contains("pin A of cell WALLED cannot be reached"), failure.getMessage());
    }

    @Test
    void namesTheNetWithoutAWayAndDrawsThePlace(@TempDir Path folder) throws Exception {
        var block = new SampleLibrary.Block(40, 3, 1).cell("INV", 0, 2, -1, 0).cell("INV", 2, 20, 0, -1);
        var plan = block.floorplan();
        var power = new java.util.ArrayList<>(plan.power());
        for (String layer : List.of("m1", "m2", "m3", "m4")) {
            power.add(new ingot.flow.layout.embedded.PowerShape("VPWR", layer, new Rect(0, 6_000, 18_400, 7_500), false));
        }
        var walled = new ingot.flow.layout.embedded.Floorplan(plan.die(), plan.core(), plan.rows(), plan.ports(), power, plan.fixed());
        var failure = assertThrows(LayoutException.class,
                () -> Router.complete(block.placement(), walled, LIBRARY, PROCESS, folder, (stage, detail) -> { }));
        assertTrue(failure.getMessage().contains("net0 from u0/Y"), failure.getMessage());
        assertTrue(failure.getMessage().contains("every way is blocked"), failure.getMessage());
        assertTrue(failure.getMessage().contains("lower the utilization"), failure.getMessage());
        var picture = Files.readString(folder.resolve("unrouted.svg"));
        assertTrue(picture.startsWith("<svg") && picture.contains("u0/Y"), picture);
    }
}
