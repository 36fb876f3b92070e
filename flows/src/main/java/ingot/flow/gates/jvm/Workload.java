package ingot.flow.gates.jvm;

import ingot.flow.power.Saif;
import ingot.flow.power.ToggleCounter;
import ingot.flow.power.Toggles;
import ingot.hdl.netlist.Netlist;
import ingot.sim.TracedSimulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records the activity of gates over all tests of a run, one file per design: {@code <top>.saif}. */
final class Workload {
    /** Environment variable with the folder for the files; nothing is recorded without it. */
    static final String FOLDER = "INGOT_SAIF";

    private static final Map<Path, Toggles> SUMS = new ConcurrentHashMap<>();

    private final ToggleCounter counter;
    private final String top;
    private final Path file;

    private Workload(ToggleCounter counter, String top, Path file) {
        this.counter = counter;
        this.top = top;
        this.file = file;
    }

    /** Recording into {@code folder}. */
    static Workload into(Path folder, TracedSimulator simulator, Netlist gates) {
        return new Workload(new ToggleCounter(simulator), gates.top().name(), folder.resolve(gates.top().name() + ".saif"));
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
