package ingot.sim.fuzz;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What drives a design: for every cycle a value for each of {@link #ports}, which are the inputs of the top but for its clocks.
 * Values are set (resets pulse now and then), outputs are looked at, then those clocks rise that {@link #rises} names.
 */
record Stimulus(List<Port> ports, List<List<BigInteger>> cycles) {
    /** Whether {@code clock} rises at the end of {@code cycle}: most do most of the time, together or alone. */
    static boolean rises(Port clock, int cycle) {
        return clock.name().equals("clk") ? cycle % 5 != 3 : cycle % 3 != 1;
    }

    /** Sets {@code port}, which is {@code handle} of the simulator, to {@code value}; a reset that pulses first to the other one. */
    static void poke(Simulator simulator, int handle, Port port, BigInteger value, int cycle) {
        if (pulses(port, cycle)) {
            simulator.poke(handle, value.xor(BigInteger.ONE));
        }
        simulator.poke(handle, value);
    }

    /** The value of {@code port}, by the way that tests take: not every one lets the design settle. */
    static BigInteger peek(Simulator simulator, Port port, String name) {
        int handle = simulator.port(name);
        return port.type().width() > Long.SIZE ? simulator.peekBig(handle) : port.type().wrap(BigInteger.valueOf(simulator.peek(handle)));
    }

    /** Whether {@code port} is a reset that begins or ends for a moment in {@code cycle}, with no edge in it. */
    static boolean pulses(Port port, int cycle) {
        return port.role() == Port.Role.RESET && cycle % 8 == 6;
    }

    /** Lets the clocks of {@code top} rise that do so at the end of {@code cycle}. */
    static void step(Simulator simulator, NetModule top, int cycle) {
        simulator.stepClocks(1, top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK && rises(port, cycle))
                .mapToInt(port -> simulator.port(port.name())).toArray());
    }

    /** Random values; resets change seldom. */
    static Stimulus random(NetModule top, long seed, int cycles) {
        var dice = new Dice(seed);
        var ports = top.ports().stream()
                .filter(port -> port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK).toList();
        var rows = new ArrayList<List<BigInteger>>();
        for (int cycle = 0; cycle < cycles; cycle++) {
            var row = new ArrayList<BigInteger>();
            for (int i = 0; i < ports.size(); i++) {
                boolean holds = cycle > 0 && (ports.get(i).role() == Port.Role.RESET ? !dice.oneIn(5) : dice.oneIn(4));
                row.add(holds ? rows.getLast().get(i) : dice.value(ports.get(i).type()));
            }
            rows.add(row);
        }
        return new Stimulus(ports, rows);
    }
}
