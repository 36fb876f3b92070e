package ingot.bench.simulation;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.Simulator;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Drives a simulator as the C++ testbench of {@link CppTestbench} drives its model: the same numbers, the same checksum. */
final class Testbench {
    private static final int[] SHIFTS = {13, 7, 17};
    private final Simulator simulator;
    private final int[] inputs;
    private final int[] widths;
    private final boolean[] signed;
    private final int[] outputs;

    Testbench(Netlist netlist, Simulator simulator) {
        this.simulator = simulator;
        var in = inputs(netlist);
        inputs = in.stream().mapToInt(port -> simulator.port(port.name())).toArray();
        widths = in.stream().mapToInt(port -> port.type().width()).toArray();
        signed = new boolean[in.size()];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = in.get(i).type().signed();
        }
        outputs = outputs(netlist).stream().mapToInt(port -> simulator.port(port.name())).toArray();
        int reset = simulator.port("rst");
        simulator.poke(reset, 1);
        simulator.step(2);
        simulator.poke(reset, 0);
    }

    static List<Port> inputs(Netlist netlist) {
        return netlist.top().ports().stream()
                .filter(port -> port.direction() == Direction.INPUT && port.role() == Port.Role.DATA).toList();
    }

    static List<Port> outputs(Netlist netlist) {
        return netlist.top().ports().stream().filter(port -> port.direction() == Direction.OUTPUT).toList();
    }

    /** Sum over all outputs of all cycles, from random inputs that change in every cycle, or every {@code hold} cycles. */
    long run(int cycles, long seed, int hold) {
        long x = seed;
        long sum = 0;
        for (int cycle = 0; cycle < cycles; cycle++) {
            if (cycle % hold == 0) {
                for (int i = 0; i < inputs.length; i++) {
                    x ^= x << SHIFTS[0];
                    x ^= x >>> SHIFTS[1];
                    x ^= x << SHIFTS[2];
                    simulator.poke(inputs[i], signed[i] ? x >> 64 - widths[i] : x >>> 64 - widths[i]);
                }
            }
            for (int output : outputs) {
                sum = sum * 31 + simulator.peek(output);
            }
            simulator.step(1);
        }
        return sum;
    }

    void free(int cycles) {
        simulator.step(cycles);
    }

    /** CPU nanoseconds of this thread: steadier than the clock on the wall. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
