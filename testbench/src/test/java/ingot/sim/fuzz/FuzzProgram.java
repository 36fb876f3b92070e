package ingot.sim.fuzz;

import ingot.hdl.emit.SystemVerilog;
import ingot.sim.jvm.JvmEngine;
import ingot.sim.verilator.VerilatorEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The long run: {@code -Dfuzz.count} netlists from seed {@code -Dfuzz.seed} on, in batches of {@code -Dfuzz.batch}, put before the
 * referees named in {@code -Dfuzz.referees}. Prints what disagrees and how long each referee took; with {@code -Dfuzz.shrink=true}
 * also the smallest design that still makes it disagree. The file {@code -Dfuzz.done} keeps the last seed that is done, and a run with the same
 * file goes on behind it.
 */
final class FuzzProgram {
    private FuzzProgram() {}

    static List<Referee> referees() {
        var all = new ArrayList<Referee>(List.of(new EngineReferee(new JvmEngine()), new EngineReferee(new VerilatorEngine()),
                new IcarusReferee(false), new IcarusReferee(true)));
        all.addAll(PassReferee.all());
        return all;
    }

    public static void main(String[] arguments) throws IOException {
        long first = Long.getLong("fuzz.seed", 1);
        int count = Integer.getInteger("fuzz.count", 10_000);
        var done = Optional.ofNullable(System.getProperty("fuzz.done")).map(Path::of);
        long begin = done.filter(Files::exists).isPresent() ? Math.max(first, 1 + Long.parseLong(Files.readString(done.get()).strip())) : first;
        int size = Integer.getInteger("fuzz.batch", 50);
        var wanted = List.of(System.getProperty("fuzz.referees", "jvm,verilator,icarus,yosys").split(","));
        var referees = referees().stream().filter(referee -> wanted.contains(referee.name())).toList();
        Map<String, Long> nanos = new LinkedHashMap<>();
        Map<String, Integer> looked = new LinkedHashMap<>();
        int failures = 0;
        for (long seed = begin; seed < first + count; seed += size) {
            var specimens = LongStream.range(seed, Math.min(seed + size, first + count)).mapToObj(Specimen::of).toList();
            for (var referee : referees) {
                long start = System.nanoTime();
                var accepted = specimens.stream().filter(referee::accepts).toList();
                for (var disagreement : ask(referee, accepted).entrySet()) {
                    failures++;
                    System.out.println(referee.name() + " on " + disagreement.getKey().name() + ": " + disagreement.getValue());
                    if (Boolean.getBoolean("fuzz.shrink")) {
                        long own = Long.parseLong(disagreement.getKey().name().substring(1));
                        var small = new Shrinker(referee, own).shrink(disagreement.getKey());
                        System.out.println(ask(referee, List.of(small)).values() + "\n" + SystemVerilog.emit(small.netlist()));
                    }
                }
                nanos.merge(referee.name(), System.nanoTime() - start, Long::sum);
                looked.merge(referee.name(), accepted.size(), Integer::sum);
            }
            long last = Math.min(seed + size, first + count) - 1;
            if (done.isPresent()) {
                Files.writeString(done.get(), last + "\n");
            }
            System.out.println("to seed " + last + ": " + failures + " disagreements; " + summary(looked, nanos));
        }
    }

    private static Map<Specimen, String> ask(Referee referee, List<Specimen> specimens) {
        try {
            return referee.disagreements(specimens);
        } catch (RuntimeException failure) {
            if (specimens.size() == 1) {
                return Map.of(specimens.getFirst(), "fails: " + failure);
            }
            var found = new LinkedHashMap<>(ask(referee, specimens.subList(0, specimens.size() / 2)));
            found.putAll(ask(referee, specimens.subList(specimens.size() / 2, specimens.size())));
            return found;
        }
    }

    private static String summary(Map<String, Integer> looked, Map<String, Long> nanos) {
        var parts = new ArrayList<String>();
        looked.forEach((name, count) -> parts.add("%s %d in %.1f s".formatted(name, count, nanos.get(name) / 1e9)));
        return String.join(", ", parts);
    }
}
