package ingot.hdl.check;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.DesignException;
import ingot.hdl.Diagnostic;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds its mistake on the line that has it, and says how to mend it. */
class ChecksTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("E020", BadDesigns.Undriven::new, "output `sum`", ".set(...)"),
                mistake("E021", BadDesigns.UndrivenInput::new, "input `a` of instance `inner`", "inner.a.set(...)"),
                mistake("E022", BadDesigns.Latch::new, "`held`", ".otherwise(...)"),
                mistake("E023", BadDesigns.SecondDriver::new, "`sum`", "remove one"),
                mistake("E024", BadDesigns.Loop::new, "`inner_a`", "next(...)"),
                mistake("E025", BadDesigns.OwnBits::new, "bits of `x`", "cat(...)"),
                mistake("E026", BadDesigns.Crossing::new, "takes `data` of clock `clk` without a synchroniser", "next(next(x))"),
                mistake("E027", BadDesigns.ResetCrossing::new, "asynchronous reset `other` changes", "reset both together"),
                mistake("E028", BadDesigns.WordCrossing::new, "8 bits of `data`", "Gray code"),
                mistake("E031", BadDesigns.TooWide::new, "9-bit value assigned to 8-bit `sum`", ".wrap(8)"),
                mistake("E032", BadDesigns.LiteralTooLarge::new, "8 does not fit uint(3)", "wider type"),
                mistake("E033", BadDesigns.WrapToWider::new, "`wrap(16)`", ".extend(16)"),
                mistake("E034", BadDesigns.BitsBeyond::new, "bits 8 to 5", "0 to 7"),
                mistake("E034", BadDesigns.ElementBeyond::new, "element 4 does not exist in a vector of 4", "0 to 3"),
                mistake("E070", BadDesigns.NotAllowed::new, "findings of E022 cannot be allowed", "mend them"),
                mistake("E070", BadDesigns.NoReason::new, "without a reason", "say why"),
                mistake("E020", BadDesigns.UnwrittenMemory::new, "memory `words`", "words.write(...)"),
                mistake("E035", BadDesigns.Shifted::new, "20-bit amount", "amount.wrap(n)"),
                mistake("E037", BadDesigns.Twice::new, "names 1 twice", "remove one"),
                mistake("E037", BadDesigns.TwiceChosen::new, "`choose` names SLOW twice", "remove one"),
                mistake("E039", BadDesigns.ResetBySignal::new, "must be a literal", "lit(5)"),
                mistake("E042", BadDesigns.Shapes::new, "4 words (0, 1, 2, 3)", "same size"),
                mistake("E051", BadDesigns.ChosenClock::new, "no signal of its own", "input(clock())"),
                mistake("E057", BadDesigns.EnableLost::new, "would not see the enable", "domain().gated(enable)"),
                mistake("E058", BadDesigns.NotIsolated::new, "output `count` of NotIsolated is not isolated", "supply().isolated(count, 0)"),
                mistake("E059", BadDesigns.NotShifted::new, "LowVoltage has 0.9 V and no level shifters to the voltage around it", "supply().shifted()"),
                mistake("E060", BadDesigns.NeverOff::new, "is never off, and yet isolates", ".switchedBy(on)"),
                mistake("E052", BadDesigns.NoReset::new, "without a reset", "domain(clock, reset)"),
                mistake("E052", BadDesigns.NoResetForInstance::new, "instance `counter` needs a reset", "domain(clock, reset)"),
                mistake("E053", BadDesigns.OddMask::new, "a mask of 3 bits for memory `words` of 8-bit words", "equal lanes"),
                mistake("E054", BadDesigns.NewAcrossClocks::new, "memory `words` is read in another clock domain", "OLD"),
                mistake("E055", BadDesigns.TooMuchContent::new, "5 words for a memory of 4", "at most 4 words"),
                mistake("E055", BadDesigns.NoSuchFile::new, "nowhere.hex cannot be read", "at most 4 words"),
                mistake("E056", BadDesigns.MixedFixed::new, "fixed(1, 7) and ufixed(1, 7)", "toSigned()"),
                mistake("E031", BadDesigns.LostFraction::new, "loses 4 fraction bits", ".round(4, Rounding.HALF_EVEN)"),
                mistake("E032", BadDesigns.NotExact::new, "exactly", "nearest(...)"),
                mistake("E050", BadDesigns.Encodings::new, "enumOf(Mode.class, ONE_HOT)", "same encoding"),
                mistake("E036", () -> new BadDesigns.Foreign(true), "a value of Foreign", "port"),
                mistake("E038", BadDesigns.Incomplete::new, "OFF", ".otherwise(...)"),
                mistake("E040", BadDesigns.TypeAsValue::new, "`uint(8)` is a type", "wire(...)"),
                mistake("E041", BadDesigns.InputSet::new, "`a` cannot be set", "outputs"));
    }

    private static Arguments mistake(String id, Supplier<Module<?>> design, String message, String help) {
        return Arguments.of(id, design, message, help);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void findsTheMistake(String id, Supplier<Module<?>> design, String message, String help) {
        var found = diagnostics(design);
        assertEquals(1, found.size(), found::toString);
        var diagnostic = found.getFirst();
        assertEquals(id, diagnostic.id());
        assertTrue(diagnostic.message().contains(message), diagnostic::message);
        assertTrue(diagnostic.help().contains(help), diagnostic::help);
        assertEquals("BadDesigns.java", diagnostic.source().file());
        assertTrue(diagnostic.toString().contains("// " + id), diagnostic::toString);
    }

    @Test
    void reportsEverythingAtOnce() {
        var ids = diagnostics(BadDesigns.Many::new).stream().map(Diagnostic::id).toList();
        assertEquals(List.of("E031", "E031", "E032", "E022"), ids);
    }

    @Test
    void twentyMistakesAreTwentyFindings() {
        var found = diagnostics(TwentyMistakes::new);
        assertEquals(20, found.size(), () -> found.stream().map(Diagnostic::toString).collect(java.util.stream.Collectors.joining("\n")));
        for (var diagnostic : found) {
            assertTrue(diagnostic.toString().contains("// " + diagnostic.id()), diagnostic::toString);
        }
        assertEquals(20, found.stream().map(Diagnostic::source).distinct().count());
    }

    @Test
    void aWidthMismatchReadsLikeThis() {
        var text = diagnostics(BadDesigns.TooWide::new).getFirst().toString();
        assertTrue(text.matches("""
                error\\[E031] width mismatch: 9-bit value assigned to 8-bit `sum`
                  --> BadDesigns.java:\\d+   sum.set\\(a.plus\\(a\\)\\); // E031
                  the value was made at BadDesigns.java:\\d+ \\(`plus` grows by one bit\\)
                  `sum` was declared at BadDesigns.java:\\d+
                  help: narrow it with .wrap\\(8\\) or .saturate\\(8\\), or declare `sum` as uint\\(9\\)"""), text);
    }

    @Test
    void aLoopShowsItsPath() {
        var text = diagnostics(BadDesigns.Loop::new).getFirst().toString();
        assertTrue(text.contains("path: `inner_a` -> `inner_b` -> `back` -> `inner_a`"), text);
        assertTrue(text.matches("(?s).*`inner_b` is set at BadDesigns.java:\\d+ through instance `inner`: `a` -> `b`.*"), text);
    }

    @Test
    void bitsOfOneWireMayFeedEachOther() {
        var netlist = assertDoesNotThrow(() -> Elaboration.elaborate(BadDesigns.NotALoop::new));
        var text = ingot.hdl.emit.SystemVerilog.emit(netlist);
        assertTrue(text.contains("assign chain[6] = chain[7] ^ a[6];"), text);
        ingot.hdl.emit.Tools.icarusAccepts("NotALoop", text);
    }

    @Test
    void everyRuleHasAPage() {
        mistakes().forEach(mistake -> {
            var page = java.nio.file.Path.of("../docs/checks/" + mistake.get()[0] + ".md");
            assertTrue(java.nio.file.Files.isRegularFile(page), page::toString);
        });
    }

    @Test
    void theListOfPagesIsComplete() throws java.io.IOException {
        var folder = java.nio.file.Path.of("../docs/checks");
        var list = java.nio.file.Files.readString(folder.resolve("README.md"));
        try (var pages = java.nio.file.Files.list(folder)) {
            for (var page : pages.map(path -> path.getFileName().toString()).filter(name -> name.matches("[EW]\\d+\\.md")).toList()) {
                assertTrue(list.contains("[" + page.replace(".md", "") + "](" + page + ")"), page);
            }
        }
    }

    private static List<Diagnostic> diagnostics(Supplier<Module<?>> design) {
        var failure = assertThrows(DesignException.class, () -> Elaboration.elaborate(design));
        assertFalse(failure.diagnostics().isEmpty());
        return failure.diagnostics();
    }
}
