package ingot.test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.sim.PowerUp;
import ingot.sim.PropertyViolation;
import ingot.sim.jvm.JvmEngine;
import ingot.test.Queue.Fault;
import ingot.test.Queue.Item;
import ingot.test.Queue.Kind;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveTest {
    @TempDir
    private Path folder;

    private final Design<Queue> queue = Design.of(() -> new Queue(new Queue.Params(Fault.NONE)));

    /** A run of the queue with random pressure. */
    private Dut<Queue> run() {
        var dut = new Dut<>(queue, "jvm", new JvmEngine().compile(queue.netlist()), 9);
        dut.reset(1);
        var items = IntStream.range(0, 60).mapToObj(i -> new Item(i * 37 % 256, i % 2 == 0, Kind.values()[i % 3])).toList();
        dut.source(dut.top().in, Item.class).pauses(0.3).sendAll(items);
        dut.sink(dut.top().out, Item.class).backPressure(0.3).expectAll(items).drain(500);
        return dut;
    }

    private List<String> vcd(Dut<?> dut, int cycles) throws IOException {
        var file = folder.resolve("wave.vcd");
        assertTrue(WaveRecorder.record(dut.ports(), cycles, file).isPresent());
        return Files.readAllLines(file);
    }

    @Test
    void streamsAndBundlesAreStructures() throws IOException {
        var lines = vcd(run(), 10);
        var shown = new ArrayList<String>();
        for (var line : lines.subList(0, lines.indexOf("$enddefinitions $end"))) {
            var words = line.split(" ");
            shown.add(switch (words[0]) {
                case "$scope" -> words[1] + " " + words[2];
                case "$var" -> words[4];
                default -> words[0];
            });
        }
        var text = String.join(" ", shown);
        assertTrue(text.contains("struct in valid ready struct payload address urgent kind kind_name"), text);
        assertTrue(text.contains("struct out ready valid struct payload address urgent kind kind_name"), text);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("sFLUSH ")), "the constant's name is in the wave");
    }

    @Test
    void fstSaysTheSameAsVcd() throws IOException, InterruptedException {
        var tool = find("fst2vcd");
        assumeTrue(tool != null, "fst2vcd is not installed: apt-get install gtkwave");
        var dut = run();
        var fst = folder.resolve("wave.fst");
        assertTrue(WaveRecorder.record(dut.ports(), 1000, fst).isPresent());
        var back = folder.resolve("back.vcd");
        var process = new ProcessBuilder(tool, fst.toString()).redirectOutput(back.toFile())
                .redirectError(folder.resolve("err").toFile()).start();
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("err")));
        var expected = history(vcd(dut, 1000));
        assertTrue(expected.size() > 20, expected.keySet().toString());
        var actual = history(Files.readAllLines(back));
        assertEquals(expected.keySet(), actual.keySet());
        expected.forEach((path, values) -> assertEquals(values, actual.get(path), path));
    }

    @Test
    void fstIsTheSameEveryTimeAndSmall() throws IOException {
        var first = folder.resolve("first.fst");
        var second = folder.resolve("second.fst");
        WaveRecorder.record(run().ports(), 1000, first);
        WaveRecorder.record(run().ports(), 1000, second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertTrue(Files.size(first) * 2 < vcd(run(), 1000).stream().mapToInt(line -> line.length() + 1).sum(), "size");
    }

    @Test
    void aLongRunIsReplayedFromAKeptStateWithTheSameWave() throws IOException {
        var start = PowerUp.random(9);
        var dut = new Dut<>(queue, "jvm", new JvmEngine().compile(queue.netlist(), start), 9, start);
        dut.reset(1);
        var source = dut.source(dut.top().in, Item.class).pauses(0.3);
        dut.sink(dut.top().out, Item.class).backPressure(0.3);
        for (int i = 0; dut.cycle() < 2 * History.INTERVAL + 500; i++) {
            source.send(new Item(i * 37 % 256, i % 2 == 0, Kind.values()[i % 3]));
            dut.step(3);
        }
        for (int cycles : new int[] {100, 1000}) { // the longer wave needs the state before the last
            var way = dut.ports().history().nearEnd(dut.cycle() - cycles).orElseThrow();
            assertEquals(cycles == 100, way.start().orElseThrow().cycle() >= 2 * History.INTERVAL);
            var file = folder.resolve("near.vcd");
            assertTrue(WaveRecorder.record(dut.ports(), way, cycles, file).isPresent());
            var expected = history(vcd(dut, cycles));
            assertTrue(expected.keySet().removeIf(path -> path.endsWith(".age")), "no output depends on it, so it is not kept");
            assertEquals(expected, history(Files.readAllLines(file)));
        }
    }

    @Test
    void whatIsPokedTooOftenStillHasAWave() throws IOException {
        try (var dut = new Dut<>(queue, "jvm", new JvmEngine().compile(queue.netlist()), 9)) {
            dut.reset(1);
            int ready = dut.simulator().port("out_ready");
            for (int i = 0; i < 4_000_000; i++) {
                dut.ports().history().poke(ready, i % 2 == 0 ? 1 : 0);
            }
            assertFalse(WaveRecorder.record(dut.ports(), 20, folder.resolve("none.vcd")).isPresent(), "there is no state yet to begin from");
            dut.step(History.INTERVAL);
            dut.step(40);
            assertTrue(vcd(dut, 20).size() > 40);
        }
    }

    @Test
    void aPropertyThatFailsInALongStepIsInTheWave() throws IOException {
        var design = Design.of(Limited::new);
        try (var dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()), 1)) {
            dut.reset(1);
            assertThrows(PropertyViolation.class, () -> dut.step(10_000));
            assertTrue(vcd(dut, 200).stream().anyMatch(line -> line.startsWith("b1100100 ")), "the count has reached 100");
        }
    }

    static final class Limited extends Module<Limited.Params> {
        record Params() {}

        final UInt count = output(uint(8));

        Limited() {
            super(new Params());
            var value = reg(uint(8), 0);
            value.set(value.plus(1).wrap(8));
            check(value.lt(100), "the count stays below a hundred");
            count.set(value);
        }
    }

    private static String find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable).map(Path::toString).findFirst().orElse(null);
    }

    /** For each path of a signal its values with their times. Texts are left out: FST has tables for them. */
    private static Map<String, String> history(List<String> vcd) {
        var paths = new TreeMap<String, List<String>>();
        var scopes = new ArrayList<String>();
        var history = new TreeMap<String, String>();
        long time = 0;
        for (var line : vcd) {
            var words = line.strip().split("\\s+");
            switch (words[0]) {
                case "$scope" -> scopes.add(words[2]);
                case "$upscope" -> scopes.removeLast();
                case "$var" -> {
                    if (!words[1].equals("string")) {
                        paths.computeIfAbsent(words[3], _ -> new ArrayList<>()).add(String.join(".", scopes) + "." + words[4]);
                    }
                }
                default -> {
                    if (words[0].startsWith("#")) {
                        time = Long.parseLong(words[0].substring(1));
                    } else if (words[0].matches("[01].+")) {
                        add(history, paths, words[0].substring(1), time + "=" + words[0].charAt(0));
                    } else if (words[0].startsWith("b")) {
                        add(history, paths, words[1], time + "=" + words[0].substring(1).replaceFirst("^0+(?=.)", ""));
                    }
                }
            }
        }
        return history;
    }

    private static void add(Map<String, String> history, Map<String, List<String>> paths, String code, String entry) {
        paths.getOrDefault(code, List.of()).forEach(path -> history.merge(path, entry, (before, next) -> before + " " + next));
    }
}
