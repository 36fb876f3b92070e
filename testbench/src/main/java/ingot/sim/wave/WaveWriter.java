package ingot.sim.wave;

import ingot.hdl.netlist.Signal;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes what signals did over time into a file. Times are nanoseconds. */
public interface WaveWriter extends AutoCloseable {
    /** Writes what has changed since the sample before; the first sample writes everything. */
    void sample(long time, Values values) throws IOException;

    /** Ends the file. */
    @Override
    void close() throws IOException;

    /** Where a sample gets its values. */
    interface Values {
        BigInteger value(Signal signal);
    }

    /**
     * A writer of the kind that the name of {@code file} asks for: {@code .fst} for the compressed format of GTKWave, else VCD.
     *
     * @param top name of the outermost scope
     * @param signals what will be sampled; zero-width signals are left out
     * @param groups where signals are shown inside structures: for the name of a signal the path, outermost first
     */
    static WaveWriter open(Path file, String top, List<Signal> signals, Map<String, List<String>> groups) throws IOException {
        var shown = signals.stream().filter(signal -> signal.type().width() > 0).toList();
        var tree = SignalTree.of(shown, groups);
        return file.toString().endsWith(".fst")
                ? new FstWriter(file, top, shown, tree) : new VcdWriter(Files.newBufferedWriter(file), top, shown, tree);
    }
}
