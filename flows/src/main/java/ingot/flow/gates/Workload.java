package ingot.flow.gates;

import ingot.flow.power.Saif;
import ingot.flow.power.ToggleCounter;
import ingot.flow.power.Toggles;
import ingot.hdl.netlist.Netlist;
import ingot.sim.Simulator;
import ingot.sim.TracedSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Records the activity of gates over all tests of a run, one file per design: {@code <top>.saif}. */
final class Workload {
    /** Environment variable with the folder for the files; nothing is recorded without it. */
    private static final String FOLDER = "INGOT_SAIF";

    private static final Map<Path, Toggles> SUMS = new ConcurrentHashMap<>();

    private final ToggleCounter counter;
    private final String top;
    private final Path file;

    private Workload(ToggleCounter counter, String top, Path file) {
        this.counter = counter;
        this.top = top;
        this.file = file;
    }

    static Optional<Workload> of(Simulator simulator, Netlist gates) {
        var folder = System.getenv().getOrDefault(FOLDER, "");
        return folder.isBlank() ? Optional.empty() : into(Path.of(folder), simulator, gates);
    }

    /** Recording into {@code folder}, where the simulator shows its inside. */
    static Optional<Workload> into(Path folder, Simulator simulator, Netlist gates) {
        return simulator instanceof TracedSimulator traced
                ? Optional.of(new Workload(new ToggleCounter(traced), gates.top().name(), folder.resolve(gates.top().name() + ".saif")))
                : Optional.empty();
    }

    void sample() {
        counter.sample();
    }

    /** Adds this test to the design's file. */
    void write() {
        SUMS.compute(file, (path, before) -> {
            var sum = before == null ? counter.toggles() : before.plus(counter.toggles());
            try {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, Saif.write(top, sum));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return sum;
        });
    }
}
