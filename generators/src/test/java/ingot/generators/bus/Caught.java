package ingot.generators.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.sim.PropertyViolation;
import org.junit.jupiter.api.function.Executable;

/** Says that a rule catches who breaks it. */
final class Caught {
    private Caught() {}

    static void by(String rule, Executable breach) {
        assertEquals(rule, assertThrows(PropertyViolation.class, breach, rule).property().message());
    }
}
