package ingot.generators.floating;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.DesignEntry;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SystemVerilog of the catalogue's floating-point designs, and what their parameters refuse. */
class FloatEmissionTest {
    static List<DesignEntry<?>> designs() {
        return new FloatDesigns().designs();
    }

    @ParameterizedTest
    @MethodSource("designs")
    <P extends Record> void emitsReviewedSystemVerilog(DesignEntry<P> entry) {
        var design = entry.design(entry.defaults());
        assertFalse(design.report().toString().contains("warning["), () -> entry.name() + ": " + design.report());
        Golden.assertMatches(getClass(), entry.name() + ".sv", SystemVerilog.emit(design.netlist()));
    }

    @Test
    void refusesWhatItCannotMake() {
        assertMessage("exp must be 2 to 11 bits, was 12", () -> FloatFormat.ieee(12, 3));
        assertMessage("stages must be 0 or more, was -1", () -> FloatParams.of(FloatFormat.BF16, -1));
        assertMessage("stages must be at most 6 here, was 7",
                () -> ingot.hdl.Design.of(() -> new FloatFma(FloatParams.of(FloatFormat.BF16, 7))));
        assertMessage("sumExp and sumMan must be at least those of the factors, e8m7, were e5m10", () -> MixedMacParams.of(FloatFormat.BF16, FloatFormat.BINARY16, 0));
    }

    private static void assertMessage(String text, org.junit.jupiter.api.function.Executable action) {
        var error = assertThrows(RuntimeException.class, action);
        assertTrue(error.getMessage().contains(text), error.getMessage());
    }
}
