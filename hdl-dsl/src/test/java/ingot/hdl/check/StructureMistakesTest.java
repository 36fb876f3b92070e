package ingot.hdl.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.DesignException;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in state machines, checks, gated clocks and black boxes are found on their line, with the way to mend them. */
class StructureMistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("E080", BadStructures.Feedback::new, "the design reads `a_past`", "next(...)"),
                mistake("E081", BadStructures.NoPast::new, "`past` of 0 cycles", "1 cycle or more"),
                mistake("E082", BadStructures.GoOutside::new, "`go(FIRST)` stands outside", "in(FIRST, () -> ...)"),
                mistake("E083", BadStructures.Missing::new, "happens in THIRD", "in(THIRD, () -> ...)"),
                mistake("E084", BadStructures.Unreachable::new, "leads to THIRD", "go(THIRD)"),
                mistake("E085", BadStructures.LogicInBox::new, "LogicInBox is external", "module around it"),
                mistake("E086", BadStructures.Backwards::new, "is not an input", "output first"),
                mistake("E037", BadStructures.Twice::new, "describes SECOND twice", "together"));
    }

    private static Arguments mistake(String id, Supplier<Module<?>> design, String message, String help) {
        return Arguments.of(id, design, message, help);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void findsTheMistake(String id, Supplier<Module<?>> design, String message, String help) {
        var found = assertThrows(DesignException.class, () -> Elaboration.elaborate(design)).diagnostics();
        assertEquals(1, found.size(), found::toString);
        var diagnostic = found.getFirst();
        assertEquals(id, diagnostic.id());
        assertTrue(diagnostic.message().contains(message), diagnostic::message);
        assertTrue(diagnostic.help().contains(help), diagnostic::help);
        assertEquals("BadStructures.java", diagnostic.source().file());
        assertTrue(diagnostic.toString().contains("// " + id), diagnostic::toString);
    }
}
