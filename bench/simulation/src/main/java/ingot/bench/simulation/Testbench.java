package ingot.bench.simulation;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.pass.Flatten;
import ingot.sim.Simulator;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drives a simulator as the C++ testbench of {@link CppTestbench} drives its model: the same numbers, the same checksum. */
final class Testbench {
    private static final int[] SHIFTS = {13, 7, 17};
    private final Simulator simulator;
    private final int[] inputs;
    private final int[] widths;
    private final boolean[] signed;
    private final int[] outputs;
    private final boolean[] wide;

    /** Resets the design. */
    Testbench(Netlist netlist, Simulator simulator) {
        this.simulator = simulator;
        var in = inputs(netlist);
        inputs = in.stream().mapToInt(port -> simulator.port(port.name())).toArray();
        widths = in.stream().mapToInt(port -> port.type().width()).toArray();
        signed = new boolean[in.size()];
        for (int i = 0; i < signed.length; i++) {
            signed[i] = in.get(i).type().signed();
        }
        var out = outputs(netlist);
        outputs = out.stream().mapToInt(port -> simulator.port(port.name())).toArray();
        wide = new boolean[outputs.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = out.get(i).type().width() > Long.SIZE;
        }
        var resets = resets(netlist);
        resets.forEach((reset, active) -> simulator.poke(simulator.port(reset.name()), active ? 1 : 0));
        simulator.step(2);
        resets.forEach((reset, active) -> simulator.poke(simulator.port(reset.name()), active ? 0 : 1));
    }

    /** The reset ports, each with whether it acts when it is 1. */
    private static Map<Port, Boolean> resets(Netlist netlist) {
        var resets = new LinkedHashMap<Port, Boolean>();
        Flatten.flatten(netlist).registers().forEach(register -> register.clocking().reset().ifPresent(reset -> {
            if (reset.signal() instanceof Port port) {
                resets.put(port, reset.activeHigh());
            }
        }));
        return resets;
    }

    static List<Port> inputs(Netlist netlist) {
        return netlist.top().ports().stream()
                .filter(port -> port.direction() == Direction.INPUT && port.role() == Port.Role.DATA && port.type().width() > 0).toList();
    }

    static List<Port> outputs(Netlist netlist) {
        return netlist.top().ports().stream().filter(port -> port.direction() == Direction.OUTPUT && port.type().width() > 0).toList();
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
                    poke(i, x);
                }
            }
            for (int i = 0; i < outputs.length; i++) {
                sum = sum * 31 + (wide[i] ? simulator.peekBig(outputs[i]).hashCode() : simulator.peek(outputs[i]));
            }
            simulator.step(1);
        }
        return sum;
    }

    /** The high bits of {@code x}; again and again in a word of more than 64 bits. */
    private void poke(int input, long x) {
        int width = widths[input];
        if (width <= Long.SIZE) {
            simulator.poke(inputs[input], signed[input] ? x >> 64 - width : x >>> 64 - width);
            return;
        }
        var bytes = ByteBuffer.allocate((width + 7) / 8 + 8);
        while (bytes.remaining() >= 8) {
            bytes.putLong(x);
        }
        var bits = new BigInteger(1, bytes.array()).mod(BigInteger.ONE.shiftLeft(width));
        simulator.poke(inputs[input], signed[input] && bits.testBit(width - 1) ? bits.subtract(BigInteger.ONE.shiftLeft(width)) : bits);
    }

    void free(int cycles) {
        simulator.step(cycles);
    }

    /** CPU nanoseconds of this thread: steadier than the clock on the wall. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
