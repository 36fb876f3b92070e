package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.embedded.Routing;
import ingot.pdk.PdkProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The referee finds what is planted. */
class MetalCheckTest {
    private final SampleLibrary.Block block = new SampleLibrary.Block(60, 3, 2)
            .cell("INV", 0, 2, -1, 0).cell("INV", 2, 30, 0, -1).cell("INV", 0, 20, -1, 1).cell("INV", 2, 50, 1, -1);
    private final Routing good = Router.route(block.placement(), block.floorplan(), SampleLibrary.library(), PdkProcess.named("sky130A"),
            (stage, detail) -> { });

    private List<String> problems(Routing.RoutedNet changed) {
        var nets = new ArrayList<>(good.nets());
        nets.set(changed.net(), changed);
        return MetalCheck.problems(block.placement(), block.floorplan(), SampleLibrary.library(), new Routing(nets));
    }

    @Test
    void isSilentAboutAGoodRouting() {
        assertEquals(List.of(), problems(good.nets().getFirst()));
    }

    @Test
    void findsAMissingVia() {
        var net = good.nets().getFirst();
        for (int i = 0; i < net.vias().size(); i++) {
            var vias = new ArrayList<>(net.vias());
            vias.remove(i);
            var found = problems(new Routing.RoutedNet(0, net.wires(), vias, net.patches()));
            assertTrue(found.stream().anyMatch(problem -> problem.startsWith("open on net 0")), "without " + net.vias().get(i) + ": " + found);
        }
    }

    @Test
    void findsAShortAndAGapThatIsTooSmall() {
        var net = good.nets().getFirst();
        var other = NetMetal.of(good.nets().get(1), SampleLibrary.library()).stream()
                .filter(shape -> shape.layer().equals("m2")).findFirst().orElseThrow().rect();
        for (int gap : new int[] {0, 100}) {
            var patches = new ArrayList<>(net.patches());
            patches.add(new Routing.Patch("m2", other.shift(other.width() + gap, 0)));
            var found = problems(new Routing.RoutedNet(0, net.wires(), net.vias(), patches));
            assertTrue(found.stream().anyMatch(problem -> problem.startsWith(gap == 0 ? "short on m2" : "spacing 100 on m2")), "" + found);
        }
    }
}
