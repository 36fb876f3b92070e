package ingot.hdl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.emit.SystemVerilog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks wrong is reported once, on its line; what the designer means to be so is reported with the reason. */
class WarningsTest {
    static Stream<Arguments> suspicions() {
        return Stream.of(
                suspicion("W001", SuspiciousDesigns.UnusedInput::new, "input `spare` of UnusedInput is never read", "spare)"),
                suspicion("W002", SuspiciousDesigns.NeverRead::new, "register `last` of NeverRead is never read", "only feeds it"),
                suspicion("W002", SuspiciousDesigns.Ring::new, "register `count` of Ring", "remove it"),
                suspicion("W003", SuspiciousDesigns.UnreadWire::new, "wire `doubled`", "use it"),
                suspicion("W003", SuspiciousDesigns.UnreadMemory::new, "memory `words`", "use it"),
                suspicion("W003", SuspiciousDesigns.UselessInstance::new, "instance `inner`", "use it"),
                suspicion("W004", SuspiciousDesigns.AlwaysTrue::new, "always true in AlwaysTrue", "Java `if`"),
                suspicion("W005", SuspiciousDesigns.CycleApart::new, "`one` and `two` together", "synchronise the one bit"),
                suspicion("W006", SuspiciousDesigns.TwoWriters::new, "memory `words` of TwoWriters is written at two clocks", "one clock"),
                suspicion("W006", SuspiciousDesigns.ReadWhereWritten::new, "says that the result is undefined", "written value itself"),
                suspicion("W007", SuspiciousDesigns.Idle::new, "nothing here needs to be allowed as W002", "remove"),
                suspicion("W008", SuspiciousDesigns.NameTaken::new, "the name `A` is taken", "nothing else"));
    }

    private static Arguments suspicion(String id, Supplier<Module<?>> design, String message, String help) {
        return Arguments.of(id, design, message, help);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("suspicions")
    void warnsOnce(String id, Supplier<Module<?>> design, String message, String help) {
        var report = Design.of(design).report();
        assertEquals(List.of(), report.errors());
        assertEquals(1, report.warnings().size(), report::toString);
        var warning = report.warnings().getFirst();
        assertEquals(id, warning.id());
        assertTrue(warning.message().contains(message), warning::message);
        assertTrue(warning.help().contains(help), warning::help);
        assertEquals("SuspiciousDesigns.java", warning.source().file());
        assertTrue(warning.toString().startsWith("warning[" + id + "] "), warning::toString);
        assertTrue(warning.toString().contains("// " + id), warning::toString);
        assertTrue(Files.isRegularFile(Path.of("../docs/checks/" + id + ".md")), id);
    }

    @Test
    void whatIsMeantIsPrintedWithItsReason() {
        var design = Design.of(SuspiciousDesigns.Meant::new);
        assertEquals(List.of(), design.report().warnings());
        var text = design.report().toString();
        assertTrue(text.matches("(?s)allowed\\[W001] input `spare` of Meant is never read \\(SuspiciousDesigns.java:\\d+\\): "
                + "the pin exists on the board\n"
                + "allowed\\[W002] register `count` .*: seen in waves only"), text);
        assertTrue(SystemVerilog.emit(design.netlist()).contains("input  logic       spare"), SystemVerilog.emit(design.netlist()));
    }

    @Test
    void aWholeModuleCanBeMeant() {
        var report = Design.of(SuspiciousDesigns.MeantAsAWhole::new).report();
        assertEquals(List.of(), report.warnings());
        assertEquals("one shape for all variants", report.allowed().getFirst().reason());
    }
}
