package ingot.sim.fuzz;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a design answers to a {@link Stimulus}: for every cycle the value of each of {@link #ports}, its outputs. */
record Trace(List<Port> ports, List<List<BigInteger>> cycles) {
    /** The outputs of {@code top}. */
    static List<Port> outputs(NetModule top) {
        return top.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).toList();
    }

    /** Runs {@code simulator}, an engine's of {@code top}, with {@code stimulus}. */
    static Trace of(NetModule top, Simulator simulator, Stimulus stimulus) {
        var outputs = outputs(top);
        var rows = new ArrayList<List<BigInteger>>();
        for (int cycle = 0; cycle < stimulus.cycles().size(); cycle++) {
            var row = stimulus.cycles().get(cycle);
            for (int i = 0; i < row.size(); i++) {
                var port = stimulus.ports().get(i);
                Stimulus.poke(simulator, simulator.port(port.name()), port, row.get(i), cycle);
            }
            rows.add(outputs.stream().map(port -> simulator.peekBig(simulator.port(port.name()))).toList());
            Stimulus.step(simulator, top, cycle);
        }
        return new Trace(outputs, rows);
    }

    /** The first place where {@code other} differs, for people; empty when it is equal. */
    Optional<String> difference(Trace other) {
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            for (int i = 0; i < ports.size(); i++) {
                var expected = cycles.get(cycle).get(i);
                var actual = other.cycles.get(cycle).get(i);
                if (!expected.equals(actual)) {
                    return Optional.of("cycle " + cycle + ": " + ports.get(i).name() + " is " + actual + ", the rules say " + expected);
                }
            }
        }
        return Optional.empty();
    }
}
