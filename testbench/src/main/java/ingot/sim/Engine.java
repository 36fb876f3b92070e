package ingot.sim;

import ingot.hdl.netlist.Netlist;
import java.util.Optional;

/**
 * A way to execute a netlist. Engines are services ({@link java.util.ServiceLoader}): the JVM and Verilator engines come with
 * the testbench, the gate-level engine with the flow.
 */
public interface Engine {
    /** {@code jvm}, {@code verilator}, {@code gates}. */
    String name();

    /** Why the engine cannot run here (a tool or the process data is missing) and how to mend it; empty when it can. */
    Optional<String> unavailable();

    /** Compiles {@code netlist}; the result is at power-up, all state and all inputs 0. */
    Simulator compile(Netlist netlist);

    /** Compiles {@code netlist}; the result is at power-up with state as {@code start} says, all inputs 0. */
    default Simulator compile(Netlist netlist, PowerUp start) {
        return compile(netlist);
    }
}
