package ingot.coverage;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The system property makes hardware tests collect. */
class CoverageSwitchTest {
    private static final Path FOLDER = Path.of("target/coverage-of-the-switch");
    private static final String BEFORE = System.getProperty("ingot.coverage", "");

    record Params() {}

    static final class Toggle extends Module<Params> {
        final Bool flip = input(bool());
        final Bool state = output(bool());

        Toggle() {
            super(new Params());
            var held = reg(bool(), false);
            when(flip, () -> held.set(held.not()));
            state.set(held);
        }
    }

    @Device
    static Toggle toggle() {
        return new Toggle();
    }

    @BeforeAll
    static void switchOn() {
        System.setProperty("ingot.coverage", FOLDER.toString());
    }

    @HardwareTest(engines = EngineKind.JVM)
    void flips(Dut<Toggle> dut) {
        dut.poke(dut.top().flip, true);
        dut.step();
        dut.expect(dut.top().state, true);
    }

    @AfterAll
    static void collected() {
        System.setProperty("ingot.coverage", BEFORE);
        if (EngineKind.JVM.name().equalsIgnoreCase(System.getProperty("ingot.engines", "jvm"))) {
            assertTrue(Coverage.collected(FOLDER).ratio(EnumSet.of(Point.Kind.BRANCH)).happened() > 0);
        }
    }
}
