package ingot.test;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import ingot.sim.TracedSimulator;
import ingot.sim.UnknownValueException;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.wave.WaveWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Does a failed test again on a simulator that shows every signal, and writes the wave of its last cycles. A passing test pays
 * nothing for it. A cycle is 10 ns in the file: inputs change at its start, registers at the rising clock in its middle.
 */
final class WaveRecorder {
    private static final int CYCLE_NS = 10;
    private final TracedSimulator simulator;
    private final WaveWriter wave;
    private final long first;
    private final List<Port> ports;
    private Set<String> rising = Set.of();

    private WaveRecorder(TracedSimulator simulator, WaveWriter wave, List<Port> ports, long first) {
        this.ports = ports;
        this.simulator = simulator;
        this.wave = wave;
        this.first = first;
    }

    /**
     * Writes the wave of the last {@code cycles} of a test.
     *
     * @return the outputs that end with other values in the wave than in the test, as a black box's Verilog can cause; empty where the test
     *     did too much to be replayed
     */
    static Optional<List<String>> record(Ports ports, int cycles, Path file) throws IOException {
        return record(ports, ports.history().way(ports.cycle() - cycles), cycles, file);
    }

    /** The same by the way {@code way}. */
    static Optional<List<String>> record(Ports ports, History.Way way, int cycles, Path file) throws IOException {
        if (!way.isComplete()) {
            return Optional.empty();
        }
        var executed = ports.simulator().executed();
        var groups = executed.isPresent() ? Map.<String, List<String>>of() : PortGroups.of(ports.design());
        var start = executed.isPresent() ? PowerUp.ZERO : ports.powerUp(); // gates have other registers
        var different = new ArrayList<String>();
        record(executed.orElse(ports.design().netlist()), groups, start, way, ports.cycle(), cycles, file,
                replayed -> different.addAll(different(ports, replayed)));
        return Optional.of(different);
    }

    private static List<String> different(Ports ports, Simulator replayed) {
        var tested = ports.simulator();
        try {
            return ports.design().netlist().top().ports().stream().filter(port -> port.direction() == Direction.OUTPUT).map(Port::name)
                    .filter(name -> !tested.peekBig(tested.port(name)).equals(replayed.peekBig(replayed.port(name)))).toList();
        } catch (UnknownValueException unknown) {
            return List.of();
        }
    }

    /** Writes {@code file}: the last {@code cycles} of what {@code log} does to {@code netlist} up to cycle {@code end}. */
    static void record(Netlist netlist, Map<String, List<String>> groups, PowerUp start, PokeLog log, long end, int cycles, Path file)
            throws IOException {
        record(netlist, groups, start, new History.Way(Optional.empty(), List.of(log)), end, cycles, file, _ -> { });
    }

    private static void record(
            Netlist netlist, Map<String, List<String>> groups, PowerUp start, History.Way way, long end, int cycles, Path file,
            Consumer<Simulator> atEnd) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var simulator = new JvmEngine().traced(netlist, start);
                var wave = WaveWriter.open(file, netlist.top().name(), shown(simulator, way), groups)) {
            var recorder = new WaveRecorder(simulator, wave, netlist.top().ports(), Math.max(0, end - cycles));
            way.start().ifPresent(simulator::enter);
            way.logs().forEach(log -> log.replay(simulator, recorder::step));
            recorder.sample(0, false);
            recorder.sample(CYCLE_NS / 2, false);
            atEnd.accept(simulator);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A state has nothing of registers that no output depends on: they would show wrong values. */
    private static List<Signal> shown(TracedSimulator simulator, History.Way way) {
        return simulator.signals().stream().filter(signal -> way.start().isEmpty() || !(signal instanceof Register)
                || way.start().get().values().containsKey(signal.name())).toList();
    }

    private void step(long cycles, int[] clocks) {
        long quiet = Math.min(cycles, Math.max(0, first - simulator.cycle()));
        advance((int) quiet, clocks);
        rising = clocks.length == 0 ? Set.of() : names(clocks);
        for (long i = quiet; i < cycles; i++) {
            sample(0, false);
            advance(1, clocks);
            sample(-CYCLE_NS / 2, true);
        }
        rising = Set.of();
    }

    private void advance(int cycles, int[] clocks) {
        if (clocks.length == 0) {
            simulator.step(cycles);
        } else {
            simulator.stepClocks(cycles, clocks);
        }
    }

    private Set<String> names(int[] clocks) {
        return Arrays.stream(clocks).mapToObj(clock -> ports.get(clock).name()).collect(Collectors.toSet());
    }

    private void sample(int offset, boolean clock) {
        if (simulator.cycle() < first) {
            return;
        }
        try {
            wave.sample(simulator.cycle() * CYCLE_NS + offset, signal -> value(signal, clock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BigInteger value(Signal signal, boolean clock) {
        return signal instanceof Port port && port.role() == Port.Role.CLOCK
                ? clock && (rising.isEmpty() || rising.contains(port.name())) ? BigInteger.ONE : BigInteger.ZERO
                : simulator.value(signal);
    }
}
