package ingot.test;

import ingot.coverage.Coverage;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Engine;
import ingot.sim.PowerUp;
import ingot.sim.SimulationException;
import ingot.sim.Simulator;
import ingot.tool.ToolException;
import java.util.Arrays;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.conversion.ConversionSupport;
import org.opentest4j.TestAbortedException;

/** Makes the device of one run of a test, hands it in, stops a run that does not end, and reports one that fails. */
final class DutExtension
        implements BeforeEachCallback, AfterEachCallback, ParameterResolver, TestExecutionExceptionHandler {
    private final HardwareExtension.Run run;
    private final HardwareTest test;
    private Dut<?> dut;
    private Watchdog watchdog;
    private boolean failed;

    DutExtension(HardwareExtension.Run run, HardwareTest test) {
        this.run = run;
        this.test = test;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        run.engine().unavailable().ifPresent(reason -> {
            throw new TestAbortedException("not run on " + run.engine().name() + ": " + reason);
        });
        dut = device(HardwareExtension.design(context, run.variant()));
        watchdog = Watchdog.start(dut, run.id(), test.timeoutSeconds());
    }

    private <M extends Module<?>> Dut<M> device(Design<M> design) {
        var start = test.randomPowerUp() ? PowerUp.random(run.seed()) : PowerUp.ZERO;
        var device = new Dut<>(design, run.engine().name(), compile(run.engine(), design.netlist(), start, run.id().testClass() + "." + run.id().method()), run.seed(),
                start);
        device.copiedBy(() -> device(design));
        if (test.reset()) {
            device.reset(1);
        }
        return device;
    }

    /** Compiles the design; what goes wrong is told as this test's failure, with the mend where it is known. */
    static Simulator compile(Engine engine, Netlist netlist, PowerUp start, String test) {
        try {
            return Coverage.compile(engine, netlist, start, test);
        } catch (SimulationException | ToolException clear) {
            throw clear;
        } catch (RuntimeException | LinkageError | OutOfMemoryError unclear) {
            var words = String.valueOf(unclear.getMessage());
            boolean full = words.contains("No space left on device") || words.contains("Disk quota exceeded");
            throw new SimulationException("the engine " + engine.name() + " cannot compile " + netlist.top().name() + ": " + (full
                    ? "the disk is full (" + words + "); make space, or name another place for built simulators with INGOT_CACHE" : unclear), unclear);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (watchdog != null) {
            watchdog.end();
        }
        if (dut != null) {
            dut.close();
            if (!failed) {
                SeedStore.system().forget(run.id(), run.seed());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getDeclaringExecutable().equals(context.getRequiredTestMethod());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Dut.class) {
            return dut;
        }
        var before = Arrays.stream(context.getRequiredTestMethod().getParameterTypes()).limit(parameter.getIndex());
        int index = (int) before.filter(other -> other != Dut.class).count();
        var arguments = run.arguments().arguments();
        if (index >= arguments.size()) {
            throw new ExtensionConfigurationException(context.getRequiredTestMethod().getName() + " takes "
                    + parameter.getParameter() + ", and its source gives only " + arguments.size() + " arguments");
        }
        var argument = arguments.get(index);
        return argument instanceof String text && type != String.class
                ? ConversionSupport.convert(text, type, context.getRequiredTestClass().getClassLoader()) : argument;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (dut == null || failure instanceof TestAbortedException) {
            throw failure;
        }
        failed = true;
        if (dut.isRandom()) {
            SeedStore.system().keep(run.id(), run.seed());
        }
        var stopped = watchdog.fired();
        throw FailureReport.of(dut, run.id()).extend(
                stopped == null || failure instanceof AssertionError ? failure : new AssertionError(stopped, failure));
    }
}
