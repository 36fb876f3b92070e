package ingot.cli.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** A checkout with tests that pass, fail, kill their process and never end. */
class RegressionTest {
    private static final String IMPORTS = "import org.junit.jupiter.api.*;\n";

    @TempDir
    private Path home;

    private final List<String> told = new ArrayList<>();

    private void compile(String name, String source) throws IOException {
        var classes = Files.createDirectories(home.resolve("module/target/test-classes"));
        var file = Files.writeString(Files.createDirectories(home.resolve("sources")).resolve(name + ".java"), IMPORTS + source);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "-d", classes.toString(),
                "-cp", System.getProperty("java.class.path") + ":" + classes, file.toString());
        assertEquals(0, status);
    }

    private Regression.Outcome run(boolean onlyChanged) throws IOException, InterruptedException {
        told.clear();
        var options = new RunOptions(System.getProperty("java.class.path"), List.of("-XX:TieredStopAtLevel=1"), false, Optional.empty(), 2, 1);
        return new Regression(home, home.resolve("out"), options, 1, told::add).run(List.of(), onlyChanged, _ -> { });
    }

    @Test
    void whatDiesOrHangsTakesOnlyItselfAlong() throws Exception {
        compile("GoodTest", """
                class GoodTest {
                    @Test void passes() {}
                    @Test void fails() { Assertions.fail("no <good>"); }
                    @Test @Disabled("later") void sleeps() {}
                    @Test @Tag("full") void takesLong() { Assertions.fail("it must not run"); }
                }
                """);
        compile("DeadlyTest", """
                @TestMethodOrder(MethodOrderer.MethodName.class)
                class DeadlyTest {
                    @Test void a() {}
                    @Test void b() { Runtime.getRuntime().halt(3); }
                    @Test void c() {}
                }
                """);
        compile("EndlessTest", """
                @TestMethodOrder(MethodOrderer.MethodName.class)
                class EndlessTest {
                    @Test void a() throws Exception { Thread.sleep(1_000_000); }
                    @Test void b() {}
                }
                """);
        var outcome = run(false);
        assertEquals("4 3 1", outcome.passed() + " " + outcome.failed() + " " + outcome.skipped());
        var all = String.join("\n", told);
        assertTrue(all.contains("FAILED GoodTest GoodTest fails()\n  no <good>\n      at GoodTest.fails(GoodTest.java:"), all);
        assertTrue(all.contains("FAILED DeadlyTest DeadlyTest b()\n  the test process ended in the middle of this test (status 3); its output is in "), all);
        assertTrue(all.contains("FAILED EndlessTest EndlessTest a()\n  it did not end within 2 s and was stopped; its output is in "), all);
        var page = Files.readString(outcome.page());
        assertTrue(page.contains("<h1 class=\"failed\">4 passed, 3 failed, 1 skipped</h1>"), page);
        assertTrue(page.contains("no &lt;good&gt;") && page.contains("<li class=\"skipped\">1: later</li>"), page);
        var xml = Files.readString(home.resolve("out/junit/TEST-GoodTest.xml"));
        var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        assertEquals("3 1 1", suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " " + suite.getAttribute("skipped"));
        assertEquals("no <good>", ((org.w3c.dom.Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"));
    }

    @Test
    void onlyWhatAChangeCanReachRunsAgain() throws Exception {
        compile("Adder", "class Adder { static int add(int a, int b) { return a + b; } }");
        compile("Middle", "class Middle { static int two() { return Adder.add(1, 1); } }");
        compile("FarTest", "class FarTest { @Test void adds() { Assertions.assertEquals(2, Middle.two()); } }");
        compile("OtherTest", "class OtherTest { @Test void passes() {} }");
        compile("FilesTest", "class FilesTest { @Test void reads() { java.nio.file.Path.of(\"../docs\"); } }");
        assertEquals(3, run(true).passed());
        var same = run(true);
        assertEquals(2, same.unchanged(), "a test that reads files of the checkout runs every time");
        assertEquals(1, same.passed());
        compile("Adder", "class Adder { static int add(int a, int b) { return a - b; } }");
        var changed = run(true);
        assertEquals("1 1 1", changed.passed() + " " + changed.failed() + " " + changed.unchanged());
        assertTrue(told.getFirst().startsWith("FAILED FarTest"), told.toString());
        assertEquals(1, run(true).failed(), "what has failed runs again");
    }

    @Test
    void aBrokenProcessIsToldForEachClass() throws Exception {
        compile("LostTest", "class LostTest { @Test void passes() {} }");
        var options = new RunOptions("nowhere", List.of(), false, Optional.empty(), 2, 1);
        var outcome = new Regression(home, home.resolve("out"), options, 1, told::add).run(List.of("module"), false, _ -> { });
        assertEquals(1, outcome.failed());
        assertTrue(told.getFirst().startsWith("FAILED LostTest (class)\n  the test process ended before its first test: "), told.getFirst());
    }

    @Test
    void theSummaryTellsWhatTheTestsCovered() throws Exception {
        compile("CoveredTest", """
                import ingot.hdl.*;
                import ingot.test.*;
                class CoveredTest {
                    record Params() {}
                    static final class Toggle extends ingot.hdl.Module<Params> {
                        final Bool up = input(bool());
                        final Bool out = output(bool());
                        Toggle() {
                            super(new Params());
                            var state = reg(bool(), false);
                            when(up, () -> state.set(true));
                            out.set(state);
                        }
                    }
                    @Device static Toggle toggle() { return new Toggle(); }
                    @HardwareTest(engines = EngineKind.JVM) void stays(Dut<Toggle> dut) { dut.step(3); dut.expect(dut.top().out, false); }
                }
                """);
        var folder = home.resolve("out/coverage");
        Files.writeString(Files.createDirectories(folder).resolve("old.coverage"), "1\tLINE\tOld\tOld.java\t1\told\n");
        var options = new RunOptions(System.getProperty("java.class.path"), List.of("-XX:TieredStopAtLevel=1"), false, Optional.of(folder), 20, 1);
        var outcome = new Regression(home, home.resolve("out"), options, 1, told::add).run(List.of(), false, _ -> { });
        assertEquals(1, outcome.passed(), told.toString());
        var page = Files.readString(outcome.page());
        assertTrue(page.contains("<h2>Coverage</h2>") && page.contains("<li>branch 1 of 2 (50.0 %)</li>"), page);
        assertTrue(page.contains("<a href=\"coverage/coverage.html\">"), page);
        var report = Files.readString(folder.resolve("coverage.html"));
        assertTrue(report.contains("CoveredTest.java") && !report.contains("Old.java"), report);
    }
}
