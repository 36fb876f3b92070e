package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.NetModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules described in the same words are one; a difference of any kind keeps them apart, although class and parameters agree. */
class TwinsTest {
    private record None() {}

    private enum Kind { FIRST, INVERTED, OTHER_NAME, WIDER, OTHER_RESET }

    private static final class Leaf extends Module<None> {
        final UInt in = input(uint(8));
        final UInt out;

        Leaf(Kind kind) {
            super(new None());
            out = output(uint(kind == Kind.WIDER ? 9 : 8));
            if (kind == Kind.OTHER_NAME) {
                var elsewhere = reg(uint(8), 0);
                elsewhere.set(in);
                out.set(elsewhere);
            } else {
                var state = reg(uint(8), kind == Kind.OTHER_RESET ? 1 : 0);
                state.set(kind == Kind.INVERTED ? in.not() : in);
                out.set(state);
            }
        }
    }

    private static final class Top extends Module<None> {
        final UInt in = input(uint(8));
        final Vec<UInt> out;

        Top(Kind... kinds) {
            super(new None());
            out = output(vec(kinds.length, uint(9)));
            for (var i = 0; i < kinds.length; i++) {
                var leaf = new Leaf(kinds[i]);
                leaf.in.set(in);
                out.get(i).set(leaf.out);
            }
        }
    }

    private static List<NetModule> leaves(Kind... kinds) {
        var top = Elaboration.elaborate(() -> new Top(kinds)).top();
        assertEquals(kinds.length, top.instances().size());
        return top.instances().stream().map(instance -> instance.module()).toList();
    }

    @Test
    void equalModulesAreOne() {
        var leaves = leaves(Kind.FIRST, Kind.FIRST, Kind.FIRST);
        assertSame(leaves.get(0), leaves.get(1));
        assertSame(leaves.get(0), leaves.get(2));
    }

    @Test
    void everyDifferenceCounts() {
        assertEquals(Kind.values().length, leaves(Kind.values()).stream().distinct().count());
    }

    @Test
    void theClockAndTheResetReachEveryTwin() {
        var text = SystemVerilog.emit(Elaboration.elaborate(() -> new Top(Kind.FIRST, Kind.INVERTED, Kind.FIRST)));
        assertEquals(3, text.lines().filter(line -> line.strip().startsWith(".clk")).count(), text);
        assertEquals(3, text.lines().filter(line -> line.strip().startsWith(".rst")).count(), text);
        assertTrue(text.contains("leaf_2"), text);
    }
}
