package ingot.bench.elaboration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Times whole processes, from start to a written file: ours, and those of peers whose command lines are given as
 * {@code --peer name=command}, with {@code {n}} for the size. Rounds alternate, so that a loaded machine is equally unkind to all;
 * the CPU time of the best round counts, with that of the children.
 */
final class WholeProcess {
    /** What the largest array but one must do with. */
    private static final String HEAP = "-Xmx256m";

    /** What one process took, in seconds. */
    private record Seconds(double wall, double cpu) {}

    private final SequencedMap<String, List<String>> commands = new LinkedHashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private int rounds = 3;

    private WholeProcess() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("ingot-bench");
        var bench = new WholeProcess();
        bench.options(arguments);
        bench.commands.putFirst("Ingot", bench.ours(folder));
        bench.run();
    }

    private void options(String... arguments) {
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            var value = arguments[i + 1];
            switch (arguments[i]) {
                case "--sizes" -> List.of(value.split(",")).forEach(size -> sizes.add(Integer.valueOf(size)));
                case "--rounds" -> rounds = Integer.parseInt(value);
                case "--peer" -> commands.put(value.substring(0, value.indexOf('=')),
                        List.of("bash", "-c", value.substring(value.indexOf('=') + 1)));
                default -> throw new IllegalArgumentException(
                        "unknown option " + arguments[i] + "; there are --sizes 16,64 --rounds 3 --peer name=command");
            }
        }
        if (sizes.isEmpty()) {
            sizes.addAll(List.of(16, 32, 64, 128, 256));
        }
    }

    /** Our command, with the start-up options of the launcher: a cache made by a run of size 16. */
    private List<String> ours(Path folder) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var main = List.of("-cp", System.getProperty("java.class.path"), EmitArray.class.getName());
        var cache = folder.resolve("bench.aot").toString();
        var training = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:AOTCacheOutput=" + cache));
        training.addAll(main);
        training.addAll(List.of("16", folder.resolve("array.sv").toString()));
        time(training);
        var command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off", HEAP));
        command.addAll(main);
        command.addAll(List.of("{n}", folder.resolve("array.sv").toString()));
        return command;
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf("%-8s %-14s %10s %10s %22s%n", "N", "who", "wall s", "CPU s", "CPU us per element");
        for (var size : sizes) {
            Map<String, List<Seconds>> results = new LinkedHashMap<>();
            for (var round = 0; round < rounds; round++) {
                for (var entry : commands.entrySet()) {
                    var command = entry.getValue().stream().map(word -> word.replace("{n}", String.valueOf(size)).replace(HEAP, size > 128 ? "-Xmx1g" : HEAP)).toList();
                    results.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(time(command));
                }
            }
            results.forEach((who, all) -> {
                var best = all.stream().min(Comparator.comparingDouble(Seconds::cpu)).orElseThrow();
                System.out.printf("%-8d %-14s %10.2f %10.2f %22.1f%n", size, who, best.wall, best.cpu, best.cpu * 1e6 / size / size);
            });
        }
    }

    /** Runs {@code command} under the shell's {@code time}, which knows what a finished child took. */
    private static Seconds time(List<String> command) throws IOException, InterruptedException {
        var timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%3R %3U %3S'; time \"$@\" > /dev/null 2>&3", "bash"));
        timed.addAll(command);
        timed.set(2, "exec 3>/dev/null; " + timed.get(2));
        var process = new ProcessBuilder(timed).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).trim();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + String.join(" ", command) + "\n" + output);
        }
        var words = output.split("\\s+");
        return new Seconds(Double.parseDouble(words[0]), Double.parseDouble(words[1]) + Double.parseDouble(words[2]));
    }
}
