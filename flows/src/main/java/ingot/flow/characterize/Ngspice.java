package ingot.flow.characterize;

import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A simulator that has read one circuit and waits for commands: sources and loads change between runs, the circuit is read once. It
 * uses one thread: its own threads only wait for each other on cells this small.
 */
final class Ngspice implements AutoCloseable {
    private static final Pattern VALUE = Pattern.compile("^([\\w()#.]+)\\s*=\\s*([-+0-9.eE]+)(?:\\s.*)?$");
    private static final String DONE = "@@done";
    private static final int KEPT_LINES = 12;

    private final Process process;
    private final Writer in;
    private final BufferedReader out;
    private final Path folder;
    private final Deque<String> last = new ArrayDeque<>();

    /** Starts the simulator on a circuit. */
    Ngspice(String deck) {
        var executable = ToolFinder.system().find(KnownTools.NGSPICE).executable();
        try {
            folder = Files.createTempDirectory("ingot-ngspice");
            Files.writeString(folder.resolve("cell.sp"), deck);
            var builder = new ProcessBuilder(executable.toString(), "-p", "-n").directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            builder.environment().put("OMP_NUM_THREADS", "1");
            process = builder.start();
        } catch (IOException e) {
            throw new CharacterizeException("cannot start ngspice: " + e.getMessage(), e);
        }
        in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        run("source cell.sp", 60);
    }

    /**
     * Runs commands and gathers what they measured.
     *
     * @param seconds the simulator is ended when it takes longer
     * @return by lower-case name; what could not be measured is absent
     */
    Map<String, Double> run(String commands, int seconds) {
        var guard = new CompletableFuture<Void>();
        guard.completeOnTimeout(null, seconds, TimeUnit.SECONDS).thenRun(process::destroyForcibly);
        var values = new HashMap<String, Double>();
        try {
            in.write(commands + "\necho " + DONE + "\n");
            in.flush();
            for (var line = out.readLine(); ; line = out.readLine()) {
                if (line == null) {
                    throw new CharacterizeException("ngspice ended: " + String.join(" / ", last));
                }
                if (line.contains(DONE)) {
                    return values;
                }
                note(line);
                var match = VALUE.matcher(line);
                if (match.matches()) {
                    values.put(match.group(1), Double.parseDouble(match.group(2)));
                }
            }
        } catch (IOException e) {
            throw new CharacterizeException("ngspice ended: " + String.join(" / ", last), e);
        } finally {
            guard.cancel(true);
        }
    }

    private void note(String line) {
        if (line.toLowerCase(java.util.Locale.ROOT).contains("error") || line.contains("singular") || line.contains("too small")) {
            last.add(line.strip());
            while (last.size() > KEPT_LINES) {
                last.removeFirst();
            }
        }
    }

    /** What the simulator complained about last. */
    String complaints() {
        return String.join(" / ", last);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            // a temporary folder that stays hurts nobody
        }
    }
}
