package ingot.flow.gates.timed;

import ingot.flow.gates.GateNetlist;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Drives a {@link Bench}. A violated setup or hold time fails the test in the step in which it happens. */
final class TimedSimulator implements Simulator {
    private final List<Port> ports;
    private final int clock;
    private final GateNetlist gates;
    private final Optional<Netlist> logic;
    private final VvpProcess process;
    private final BigInteger[] values;
    private boolean settled;
    private long cycle;

    /**
     * @param gates for the names of cells
     * @param logic the gates without time, for the wave of a failure
     */
    TimedSimulator(List<Port> ports, int clock, GateNetlist gates, Optional<Netlist> logic, VvpProcess process) {
        this.ports = ports;
        this.clock = clock;
        this.gates = gates;
        this.logic = logic;
        this.process = process;
        values = new BigInteger[ports.size()];
        Arrays.fill(values, BigInteger.ZERO);
    }

    @Override
    public int port(String name) {
        for (int i = 0; i < ports.size(); i++) {
            if (ports.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("module " + gates.name() + " has no port `" + name + "`");
    }

    @Override
    public void poke(int port, long value) {
        poke(port, BigInteger.valueOf(value));
    }

    @Override
    public void poke(int port, BigInteger value) {
        if (ports.get(port).direction() == Direction.OUTPUT) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` is an output: it cannot be poked");
        }
        var wrapped = ports.get(port).type().wrap(value);
        if (!wrapped.equals(values[port])) {
            values[port] = wrapped;
            settled = false;
            process.tell("p " + port + " " + bits(port, wrapped).toString(16));
        }
    }

    private BigInteger bits(int port, BigInteger value) {
        return value.mod(BigInteger.ONE.shiftLeft(ports.get(port).type().width()));
    }

    @Override
    public long peek(int port) {
        if (ports.get(port).type().width() > 64) {
            throw new IllegalArgumentException("port `" + ports.get(port).name() + "` has " + ports.get(port).type().width() + " bits: use peekBig");
        }
        return peekBig(port).longValue();
    }

    @Override
    public BigInteger peekBig(int port) {
        if (!settled && ports.get(port).direction() == Direction.OUTPUT) {
            outputs(check(process.ask("g")));
            settled = true;
        }
        return values[port];
    }

    private void outputs(VvpProcess.Answer answer) {
        int at = 0;
        for (int i = 0; i < values.length; i++) {
            var port = ports.get(i);
            if (port.direction() == Direction.OUTPUT && port.type().width() > 0) {
                var text = answer.outputs()[at++];
                if (!text.matches("[0-9a-f]+")) {
                    throw new AssertionError("cycle " + cycle + ": output `" + port.name() + "` is unknown (" + text + ") in the gates with time");
                }
                values[i] = port.type().wrap(new BigInteger(text, 16));
            }
        }
    }

    @Override
    public void step(int cycles) {
        settled = false;
        cycle += cycles;
        check(process.ask("s " + cycles));
    }

    @Override
    public void stepClocks(int cycles, int... clocks) {
        for (int one : clocks) {
            if (one != clock) {
                throw new IllegalArgumentException("port `" + ports.get(one).name() + "` is no clock");
            }
        }
        if (clocks.length > 0) {
            step(cycles);
        } else {
            cycle += cycles;
        }
    }

    private VvpProcess.Answer check(VvpProcess.Answer answer) {
        if (!answer.violations().isEmpty()) {
            var told = new ArrayList<String>();
            answer.violations().stream().limit(5).map(this::told).forEach(told::add);
            if (answer.violations().size() > 5) {
                told.add("and " + (answer.violations().size() - 5) + " more");
            }
            throw new AssertionError("cycle " + cycle + ": the gates are too slow or too quick for this clock:\n  " + String.join("\n  ", told));
        }
        return answer;
    }

    /** {@code ! SETUP D bench.dut.c12 45.300 0.020 0.080}: check, pin, cell, time, what there was, what is needed. */
    private String told(String line) {
        var words = line.split(" +");
        var cell = gates.cells().get(Integer.parseInt(words[3].substring(words[3].lastIndexOf(".c") + 2)));
        return words[1].toLowerCase(Locale.ROOT) + " time of `" + cell.name() + "`/" + words[2] + " (" + cell.master() + ") violated at "
                + words[4] + " ns: " + words[5] + " ns, needs " + words[6] + " ns" + (cell.source().isEmpty() ? "" : "  (" + cell.source() + ")");
    }

    @Override
    public long cycle() {
        return cycle;
    }

    @Override
    public Optional<Netlist> executed() {
        return logic;
    }

    @Override
    public void close() {
        process.close();
    }
}
