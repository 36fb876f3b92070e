package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.emit.SystemVerilog;
import org.junit.jupiter.api.Test;

/** A module that leaves out its body when an equal one was described before: the netlist is the same, and the work is not done again. */
class RepeatedTest {
    record Params(int width) {}

    static class Step extends Module<Params> {
        final UInt in = input(uint(p.width()));
        final UInt out = output(uint(p.width()));

        Step(int width, boolean leavesOut, int[] described) {
            super(new Params(width));
            if (leavesOut && isRepeated()) {
                return;
            }
            described[0]++;
            var held = reg(uint(p.width()), 0);
            var words = mem(4, uint(p.width()));
            words.write(in.low(2), in);
            held.set(words.read(held.low(2)));
            out.set(held);
        }
    }

    static final class Chain extends Module<Params> {
        final UInt in = input(uint(8));
        final UInt out = output(uint(8));

        Chain(boolean leavesOut, int[] described) {
            super(new Params(8));
            var value = in;
            for (int i = 0; i < 3; i++) {
                Step step = new Step(8, leavesOut, described).named("step_" + i);
                step.in.set(value);
                value = step.out;
            }
            var narrow = new Step(4, leavesOut, described);
            narrow.in.set(value.low(4));
            var still = in(domain().enabled(in.bit(0)), () -> new Step(8, leavesOut, described).<Step>named("still"));
            still.in.set(value);
            out.set(still.out.xor(narrow.out.extend(8)));
        }
    }

    @Test
    void givesTheSameNetlist() {
        var once = new int[1];
        var always = new int[1];
        var shared = SystemVerilog.emit(Elaboration.elaborate(() -> new Chain(true, once)));
        assertEquals(SystemVerilog.emit(Elaboration.elaborate(() -> new Chain(false, always))), shared);
        assertEquals(5, always[0]);
        assertEquals(3, once[0], "of eight bits, of four bits, and the one with an enable");
    }
}
