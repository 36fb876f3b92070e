package ingot.test;

import ingot.hdl.Data;
import ingot.hdl.Design;
import ingot.hdl.Word;
import ingot.hdl.netlist.Port;
import ingot.sim.Simulator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The ports of a running device, and what the test did to them. */
final class Ports {
    private final Design<?> design;
    private final String engine;
    private final Simulator simulator;
    private final PokeLog log = new PokeLog();
    private final Map<Object, PortHandle> handles = new IdentityHashMap<>();
    private final Map<Data, List<PortHandle>> groups = new IdentityHashMap<>();

    Ports(Design<?> design, String engine, Simulator simulator) {
        this.design = design;
        this.engine = engine;
        this.simulator = simulator;
    }

    PortHandle handle(Word word) {
        var known = handles.get(word);
        if (known == null) {
            known = handle(design.port(word));
            handles.put(word, known);
        }
        return known;
    }

    private PortHandle handle(Port port) {
        return handles.computeIfAbsent(port, _ -> new PortHandle(port, simulator, log, engine));
    }

    private List<PortHandle> handles(Data data) {
        return groups.computeIfAbsent(data, key -> design.ports(key).stream().map(this::handle).toList());
    }

    void pokeWords(Data data, long[] values) {
        var words = words(data, values.length);
        for (int i = 0; i < values.length; i++) {
            words.get(i).poke(values[i]);
        }
    }

    long[] peekWords(Data data) {
        return handles(data).stream().mapToLong(PortHandle::peek).toArray();
    }

    void expectWords(Data data, long[] values) {
        var words = words(data, values.length);
        for (int i = 0; i < values.length; i++) {
            words.get(i).expect(values[i]);
        }
    }

    private List<PortHandle> words(Data data, int count) {
        var words = handles(data);
        if (words.size() != count) {
            throw new IllegalArgumentException(count + " values for " + words.size() + " words from `"
                    + words.getFirst().name() + "` to `" + words.getLast().name() + "`");
        }
        return words;
    }

    void step(int cycles) {
        simulator.step(cycles);
        log.step(cycles);
    }

    long cycle() {
        return simulator.cycle();
    }

    void reset(int cycles) {
        design.reset().ifPresent(port -> handle(port).poke(design.isResetActiveHigh() ? 1 : 0));
        step(cycles);
        design.reset().ifPresent(port -> handle(port).poke(design.isResetActiveHigh() ? 0 : 1));
    }

    int waitUntil(BooleanSupplier condition, int limit, String otherwise) {
        for (int waited = 0; waited <= limit; waited++) {
            if (condition.getAsBoolean()) {
                return waited;
            }
            if (waited < limit) {
                step(1);
            }
        }
        throw new AssertionError(TestLine.here() + " (" + engine + ", cycle " + cycle() + "): " + otherwise + " after "
                + limit + " cycles");
    }

    Simulator simulator() {
        return simulator;
    }

    /** Writes the wave of the last {@code cycles}; false where the test did too much to be replayed. */
    boolean wave(int cycles, Path file) throws IOException {
        if (!log.isComplete()) {
            return false;
        }
        WaveRecorder.record(simulator.executed().orElse(design.netlist()), log, cycle(), cycles, file);
        return true;
    }
}
