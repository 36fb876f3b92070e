package ingot.flow.layout.embedded.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.embedded.TestPdk;
import ingot.pdk.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinAccessTest {
    @Test
    void namesWhatCannotBeReached() {
        var library = SampleLibrary.library();
        var access = new PinAccess(library);
        assertEquals(List.of("WALLED/A", "WALLED/Y"), access.unreachable());
        assertFalse(access.points("INV", "A").isEmpty());
    }

    @Test
    void reachesNearlyAllPinsOfTheProcess() {
        var access = new PinAccess(TestPdk.sky130Lef());
        var unreachable = access.unreachable();
        assertTrue(unreachable.size() <= 4, "" + unreachable);
        assertFalse(unreachable.contains("sky130_fd_sc_hd__dfxtp_1/D"));
    }

    /** Cuts inside the pin, patches clear of all other metal of the cell and of each other, whatever is chosen. */
    @Test
    void keepsTheRulesInEveryCell() {
        var library = TestPdk.sky130Lef();
        var access = new PinAccess(library);
        for (var macro : library.macros().values()) {
            var points = access.cell(macro.name()).points();
            for (var pin : macro.pins()) {
                var foreign = new ArrayList<Rect>();
                macro.obstructions().stream().filter(s -> s.layer().equals("met1")).forEach(s -> foreign.add(s.rect()));
                macro.pins().stream().filter(other -> other != pin).forEach(other -> {
                    other.shapes().stream().filter(s -> s.layer().equals("met1")).forEach(s -> foreign.add(s.rect()));
                    points.getOrDefault(other.name(), List.of()).forEach(point -> foreign.add(point.patch()));
                });
                for (var point : points.getOrDefault(pin.name(), List.of())) {
                    for (var shape : foreign) {
                        double dx = Math.max(0, Math.max(shape.x0() - point.patch().x1(), point.patch().x0() - shape.x1()));
                        double dy = Math.max(0, Math.max(shape.y0() - point.patch().y1(), point.patch().y0() - shape.y1()));
                        assertTrue(Math.hypot(dx, dy) >= 140, macro.name() + "/" + pin.name() + " " + point + " near " + shape);
                    }
                    assertTrue(point.patch().area() >= 83_000, macro.name() + "/" + pin.name() + " patch too small");
                    assertTrue(point.patch().x0() % 5 == 0 && point.patch().y1() % 5 == 0, "off the manufacturing grid: " + point);
                    assertTrue(point.patch().x0() >= 70 && point.patch().x1() <= macro.width() - 70, "at the edge: " + point);
                }
            }
        }
    }
}
