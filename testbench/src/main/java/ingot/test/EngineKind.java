package ingot.test;

import ingot.sim.Engine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The engines that a test can name. */
public enum EngineKind {
    /** Byte code in the running JVM: instant. */
    JVM,
    /** Verilator: fast for long runs. */
    VERILATOR,
    /** With unknown bits, to find what depends on state that nothing has set: slow, for short tests of reset and initialisation. */
    XAWARE,
    /** The design after synthesis to standard cells. Only where the flow is on the class path. */
    GATES,
    /** The same gates in Icarus Verilog with their delays: slow, for small tests. Only where the flow is on the class path. */
    GATES_TIMED,
    /** What a layout of the design connects: with its clock tree and repair buffers. Only where the flow is on the class path. */
    ROUTED,
    /** The same layout in Icarus Verilog, with the delays of its cells and extracted wires. Only where the flow is on the class path. */
    ROUTED_TIMED;

    /** The engine, if it is on the class path. */
    Optional<Engine> find() {
        return ServiceLoader.load(Engine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.name().equals(name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether {@code -Dingot.engines=jvm,verilator} lets the engine run; it does where nothing is said. */
    boolean isWanted() {
        var wanted = System.getProperty("ingot.engines", "").strip();
        return wanted.isEmpty() || Arrays.stream(wanted.split(",")).anyMatch(part -> part.strip().equalsIgnoreCase(name()));
    }
}
