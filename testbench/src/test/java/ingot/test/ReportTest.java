package ingot.test;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Queue.Fault;
import ingot.test.Queue.Item;
import ingot.test.Queue.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** What the extension says about runs, held against tests that are made to fail. */
class ReportTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void keepFilesApart() {
        System.setProperty("ingot.seeds.folder", folder.resolve("seeds").toString());
        System.setProperty("ingot.waves", folder.resolve("waves").toString());
    }

    @AfterEach
    void forget() {
        for (var name : List.of("ingot.seeds.folder", "ingot.waves", "ingot.seed", "ingot.report.sabotage")) {
            System.clearProperty(name);
        }
    }

    /** The tests that are run. Their name keeps Maven from running them by themselves. */
    static class Sabotaged {
        static final List<Object> SEEN = new ArrayList<>();

        @Device
        static Queue queue() {
            return new Queue(new Queue.Params(Fault.FORGETS));
        }

        @HardwareTest(engines = JVM)
        void losesAnItem(Dut<Queue> dut) {
            var items = IntStream.range(0, 20).mapToObj(i -> new Item(i, false, Kind.READ)).toList();
            dut.source(dut.top().in, Item.class).pauses(0.3).sendAll(items);
            dut.sink(dut.top().out, Item.class).expectAll(items).drain(200);
        }

        @HardwareTest(engines = JVM, seeds = 3)
        void failsWithOneSeed(Dut<Queue> dut) {
            dut.random().nextInt();
            SEEN.add(dut.seed());
            if (RunId.hex(dut.seed()).equals(System.getProperty("ingot.report.sabotage"))) {
                dut.step(7);
                dut.expect(dut.top().count, 3);
            }
        }

        @HardwareTest(engines = JVM, timeoutSeconds = 1)
        void neverEnds(Dut<Queue> dut) {
            while (true) {
                dut.step();
            }
        }

        @HardwareTest(engines = JVM, timeoutSeconds = 1)
        void waitsForNothing(Dut<Queue> dut) throws InterruptedException {
            dut.step(5);
            Thread.sleep(600_000);
        }

        @HardwareTest(engines = JVM)
        @ValueSource(ints = {3, 4})
        void takesNumbers(Dut<Queue> dut, int number) {
            SEEN.add(number);
        }

        @HardwareTest(engines = JVM)
        @EnumSource
        void takesConstants(Kind kind, Dut<Queue> dut) {
            SEEN.add(kind);
        }

        @HardwareTest(engines = JVM)
        @CsvSource({"1, READ", "2, WRITE"})
        void takesText(int number, Dut<Queue> dut, Kind kind) {
            SEEN.add(number + " " + kind);
        }

        @HardwareTest(engines = JVM)
        @MethodSource
        void takesRecords(Dut<Queue> dut, Item item) {
            SEEN.add(item);
        }

        static List<Item> takesRecords() {
            return List.of(new Item(1, true, Kind.WRITE), new Item(2, false, Kind.READ));
        }

        @HardwareTest(engines = JVM)
        void takesWhatNobodyGives(Dut<Queue> dut, int number) {}
    }

    private static String failure(String test) {
        return Runs.failure(Sabotaged.class, test, Dut.class);
    }

    @Test
    void aFailureTellsTransactionsSeedAndWave() throws IOException {
        var lines = failure("losesAnItem").lines().toList();
        assertTrue(lines.get(0).matches("ReportTest.java:\\d+ \\(jvm, cycle \\d+\\): `out` item 7: expected "
                + "Item\\[address=7, urgent=false, kind=READ\\] but was Item\\[address=8, urgent=false, kind=READ\\]"), lines.get(0));
        assertTrue(lines.get(1).matches("  the last 12 of 1[78] transactions:"), lines.get(1));
        assertTrue(lines.get(13).matches("    cycle \\d+ +out  Item\\[address=8, urgent=false, kind=READ]"), lines.get(13));
        assertTrue(lines.get(14).matches("  seed: (0x[0-9a-f]+) \\(kept, and run first next time; -Dingot.seed=\\1 runs only this one\\)"), lines.get(14));
        assertTrue(lines.get(15).startsWith("  wave of the last cycles, replayed on the JVM engine: "), lines.get(15));
        var wave = Path.of(lines.get(15).substring(lines.get(15).indexOf(": ") + 2));
        assertEquals("Sabotaged.losesAnItem-jvm", wave.getFileName().toString().replaceFirst("\\.[a-z]+$", ""));
        assertEquals(folder.resolve("waves"), wave.getParent());
        assertTrue(Files.size(wave) > 100);
    }

    @Test
    void aSeedThatFailedRunsFirstUntilItPasses() {
        Sabotaged.SEEN.clear();
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        var seeds = List.copyOf(Sabotaged.SEEN);
        assertEquals(3, seeds.stream().distinct().count());
        var bad = RunId.hex((long) seeds.get(2));
        System.setProperty("ingot.report.sabotage", bad);
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        Sabotaged.SEEN.clear();
        var again = Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        assertEquals(List.of(seeds.get(2), seeds.get(0), seeds.get(1)), Sabotaged.SEEN);
        assertEquals("JVM (seed " + bad + ", failed before)", again.keySet().iterator().next());
        System.clearProperty("ingot.report.sabotage");
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        Sabotaged.SEEN.clear();
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        assertEquals(seeds, Sabotaged.SEEN, "it has passed, so the order is the usual one");
        assertFalse(Files.exists(folder.resolve("seeds/Sabotaged.txt")));
    }

    @Test
    void theSeedCanBeChosen() {
        System.setProperty("ingot.seed", "0x2a");
        Sabotaged.SEEN.clear();
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        assertEquals(List.of(42L), Sabotaged.SEEN);
        System.setProperty("ingot.seed", "random");
        Sabotaged.SEEN.clear();
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        Runs.of(Sabotaged.class, "failsWithOneSeed", Dut.class);
        assertEquals(6, Sabotaged.SEEN.stream().distinct().count());
    }

    @Test
    void aTestThatHangsIsStoppedWithItsWave() {
        var lines = failure("neverEnds").lines().toList();
        assertTrue(lines.get(0).matches("stopped after 1 s, in cycle \\d+: the test does not end"), lines.get(0));
        assertTrue(lines.get(2).contains("ReportTest.java:"), lines.get(2));
        assertTrue(lines.getLast().startsWith("  wave of the last cycles, replayed on the JVM engine: "), lines.getLast());
    }

    @Test
    void aTestThatDoesNotEvenStepIsInterrupted() {
        var lines = failure("waitsForNothing").lines().toList();
        assertEquals("stopped after 1 s, in cycle 6: the test does not end", lines.get(0));
        assertTrue(lines.get(2).contains("Sabotaged.waitsForNothing(ReportTest.java:"), lines.get(2));
        assertTrue(lines.getLast().startsWith("  wave of the last cycles"), lines.getLast());
    }

    @Test
    void argumentsComeFromTheSourcesOfJunit() {
        Sabotaged.SEEN.clear();
        var numbers = Runs.of(Sabotaged.class, "takesNumbers", Dut.class, int.class);
        assertEquals(List.of("JVM [3]", "JVM [4]"), List.copyOf(numbers.keySet()));
        Runs.of(Sabotaged.class, "takesConstants", Kind.class, Dut.class);
        Runs.of(Sabotaged.class, "takesText", int.class, Dut.class, Kind.class);
        Runs.of(Sabotaged.class, "takesRecords", Dut.class, Item.class);
        assertEquals(List.of(3, 4, Kind.READ, Kind.WRITE, Kind.FLUSH, "1 READ", "2 WRITE",
                new Item(1, true, Kind.WRITE), new Item(2, false, Kind.READ)), Sabotaged.SEEN);
        var nothing = Runs.of(Sabotaged.class, "takesWhatNobodyGives", Dut.class, int.class).values().iterator().next();
        assertEquals(Status.FAILED, nothing.getStatus());
        assertTrue(nothing.getThrowable().orElseThrow().getMessage().contains("takes int number: add a source of arguments"),
                nothing.toString());
    }
}
