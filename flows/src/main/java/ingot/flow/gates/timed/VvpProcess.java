package ingot.flow.gates.timed;

import ingot.sim.SimulationException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A running {@code vvp} with a {@link Bench} in it. It ends when its input ends, so it does not outlive this program. */
final class VvpProcess implements AutoCloseable {
    private final Process process;
    private final BufferedWriter commands;
    private final BufferedReader answers;

    /** What the bench answered. */
    record Answer(List<String> violations, String[] outputs) {}

    VvpProcess(Path vvp, Path folder, String program) {
        try {
            process = new ProcessBuilder(vvp.toString(), "-n", program).directory(folder.toFile()).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new SimulationException("cannot start " + vvp + ": " + e.getMessage(), e);
        }
        commands = process.outputWriter(StandardCharsets.US_ASCII);
        answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    void tell(String command) {
        try {
            commands.write(command);
            commands.write('\n');
        } catch (IOException e) {
            throw gone(List.of(), e);
        }
    }

    Answer ask(String command) {
        tell(command);
        var lines = new ArrayList<String>();
        var violations = new ArrayList<String>();
        try {
            commands.flush();
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith("=")) {
                    return new Answer(violations, line.substring(1).strip().split(" +"));
                }
                (line.startsWith("! ") ? violations : lines).add(line);
            }
        } catch (IOException e) {
            throw gone(lines, e);
        }
        throw gone(lines, null);
    }

    private static SimulationException gone(List<String> lines, IOException cause) {
        return new SimulationException("vvp ended before the test did: " + String.join("\n    ", lines), cause);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
