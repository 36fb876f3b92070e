package ingot.test;

import ingot.sim.Engine;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Makes the device of one run of a test, hands it in, and records a wave when the test fails. */
final class DutExtension
        implements BeforeEachCallback, AfterEachCallback, ParameterResolver, TestExecutionExceptionHandler {
    private static final int WAVE_CYCLES = Integer.getInteger("ingot.wave.cycles", 200);

    private final Engine engine;
    private final Devices.Variant variant;
    private final boolean reset;
    private Dut<?> dut;

    DutExtension(Engine engine, Devices.Variant variant, boolean reset) {
        this.engine = engine;
        this.variant = variant;
        this.reset = reset;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        engine.unavailable().ifPresent(reason -> {
            throw new TestAbortedException("not run on " + engine.name() + ": " + reason);
        });
        var design = HardwareExtension.design(context, variant);
        dut = new Dut<>(design, engine.name(), engine.compile(design.netlist()));
        if (reset) {
            dut.reset(1);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (dut != null) {
            dut.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Dut.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return dut;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (dut == null || failure instanceof TestAbortedException) {
            throw failure;
        }
        var note = wave(context);
        if (failure instanceof AssertionError) {
            var expected = failure instanceof AssertionFailedError error ? error.getExpected() : null;
            var actual = failure instanceof AssertionFailedError error ? error.getActual() : null;
            var longer = expected == null
                    ? new AssertionFailedError(failure.getMessage() + "\n  " + note, failure.getCause())
                    : new AssertionFailedError(failure.getMessage() + "\n  " + note, expected, actual, failure.getCause());
            longer.setStackTrace(failure.getStackTrace());
            throw longer;
        }
        failure.addSuppressed(new Note(note));
        throw failure;
    }

    private String wave(ExtensionContext context) {
        var name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName() + "-"
                + engine.name() + (variant.params().isEmpty() ? "" : "-" + variant.params().replaceAll("[^A-Za-z0-9]+", "_"));
        var file = Path.of(System.getProperty("ingot.waves", "target/waves"), name + ".vcd");
        try {
            return dut.ports().wave(WAVE_CYCLES, file)
                    ? "wave of the last cycles, replayed on the JVM engine: " + file
                    : "no wave: the test pokes too often to be replayed; make it shorter to see one";
        } catch (IOException | RuntimeException e) {
            return "no wave: " + e;
        }
    }

    /** Tells where the wave is, beside an exception that is not an assertion. */
    private static final class Note extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Note(String text) {
            super(text, null, false, false);
        }
    }
}
