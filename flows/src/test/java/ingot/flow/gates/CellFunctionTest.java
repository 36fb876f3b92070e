package ingot.flow.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.pass.Evaluator;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class CellFunctionTest {
    private static int value(String function, String pins) {
        var expr = CellFunction.parse(function).over(
                name -> new Expr.Literal(BigInteger.valueOf(pins.contains(name) ? 1 : 0), Type.BOOL, Source.UNKNOWN), Source.UNKNOWN);
        return new Evaluator(null).evaluate(expr).intValue();
    }

    @Test
    void operatorsBindAsLibertySays() {
        assertEquals(1, value("A | B & C", "A"));
        assertEquals(0, value("(A | B) & C", "A"));
        assertEquals(1, value("A & B ^ C", "AB"), "exclusive or binds tighter than and");
        assertEquals(0, value("A & B ^ C", "ABC"));
        assertEquals(0, value("!A ^ B", "AB".replace("B", "")), "not binds tightest");
    }

    @Test
    void everySpellingIsRead() {
        assertEquals(1, value("A*B+C", "AB"));
        assertEquals(1, value("A' B", "B"), "two pins side by side mean and");
        assertEquals(0, value("A' B", "AB"));
        assertEquals(1, value("(!A1&!B1) | (!A2&!B1)", "A1"));
        assertEquals(1, value("1", ""));
        assertEquals(1, value("\"IQ\"", "IQ"));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        var failure = assertThrows(NetlistException.class, () -> CellFunction.parse("A & (B"));
        assertTrue(failure.getMessage().contains("\"A & (B\""), failure.getMessage());
    }
}
