package ingot.flow.layout.openroad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouterProgressTest {
    private final RouterProgress progress = new RouterProgress();

    private void iterations(int... violations) {
        progress.heard("[INFO DRT-0194] Start detail routing.");
        for (int count : violations) {
            progress.heard("[INFO DRT-0199]   Number of violations = " + count + ".");
        }
    }

    @Test
    void tellsEachIteration() {
        iterations(8488);
        assertEquals(Optional.of("detailed routing, iteration 2: 12 violations"), progress.heard("[INFO DRT-0199]   Number of violations = 12."));
        assertEquals(Optional.empty(), progress.heard("    Completing 10% with 12 violations."));
    }

    @Test
    void letsARouterGoOnThatGetsOn() {
        iterations(8488, 4000, 3500, 3000, 2900, 2800, 2700, 2600, 2500, 2400, 2300, 2200, 2100, 2000, 1900);
        assertEquals(Optional.empty(), progress.stuck());
    }

    @Test
    void letsTheLastFewTakeTheirTime() {
        iterations(900, 40, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12);
        assertEquals(Optional.empty(), progress.stuck());
    }

    @Test
    void stopsARouterThatDoesNot() {
        iterations(8488, 900, 910, 905, 900, 900, 903, 900, 900, 900, 900, 900, 900, 899);
        var reason = progress.stuck().orElseThrow();
        assertTrue(reason.contains("900 violations after 2 iterations and 899 now"), reason);
        assertTrue(reason.contains("--utilization"), reason);
    }

    @Test
    void beginsAnewWithEachRouting() {
        iterations(900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900);
        iterations(900, 900);
        assertEquals(Optional.empty(), progress.stuck());
    }
}
