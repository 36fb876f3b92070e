package ingot.generators.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;
import ingot.test.Golden;
import org.junit.jupiter.api.Test;

class RegisterMapTest {
    private static final RegisterMap TIMER = AxiLiteTimer.bank(new TimerParams(32)).map();

    record Wide(@Field("first") UInt first, @Field("second") UInt second) implements Bundle {}

    record Big(@Field(value = "never fits", reset = 16) UInt small) implements Bundle {}

    record Plain(UInt bare) implements Bundle {}

    record Loose(@Field(value = "events", access = Access.STICKY) UInt bits) implements Bundle {}

    record Bank<T extends Bundle>(T only) implements Bundle {}

    @Test
    void writesTheHeaderForC() {
        Golden.assertMatches(RegisterMapTest.class, "timer.h", TIMER.cHeader());
    }

    @Test
    void writesTheDocumentation() {
        Golden.assertMatches(RegisterMapTest.class, "timer.md", TIMER.markdown());
    }

    @Test
    void saysWhichFieldDoesNotFit() {
        refused(new Wide(Hdl.uint(16), Hdl.uint(17)), "field `second` of `only` ends at bit 32; a register has 32 bits: begin another one");
        refused(new Big(Hdl.uint(4)), "field `small` of `only` is reset to 16, which does not fit its 4 bits");
        refused(new Plain(Hdl.uint(4)), "field `bare` of `only` needs an annotation @Field(\"what it is for\")");
        refused(new Loose(Hdl.uint(4)), "field `bits` of `only` is STICKY and must be a Sticky: Sticky.of(width)");
    }

    private static void refused(Bundle register, String message) {
        var error = assertThrows(IllegalArgumentException.class, () -> RegisterMap.of("device", new Bank<>(register)));
        assertEquals(message, error.getMessage());
    }
}
