package ingot.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words that stand for several others: what they make, and what it is called. */
class VocabularyTest {
    record None() {}

    static final class Total extends Module<None> {
        final Vec<UInt> in = input(vec(5, uint(4)));
        final UInt out = output(uint(7));
        final UInt low = output(uint(4));

        Total() {
            super(new None());
            var total = tree(in.elements(), UInt::plus);
            out.set(total);
            var wrapped = tree(in.elements(), (a, b) -> a.plus(b).wrap(4));
            low.set(wrapped);
        }
    }

    @Test
    void aTreeHasOneNameAndFewLevels() {
        var module = Elaboration.elaborate(Total::new).top();
        assertEquals(List.of("total", "wrapped"), module.wires().stream().map(Wire::name).toList());
        assertEquals(7, module.wires().getFirst().type().width());
        assertThrows(IllegalArgumentException.class, () -> Hdl.tree(List.<UInt>of(), UInt::plus));
    }

    static final class Late extends Module<None> {
        final UInt a = input(uint(4));
        final Bool b = input(bool());
        final UInt out = output(uint(4));
        final UInt same = output(uint(4));
        final Bool flag = output(bool());

        Late() {
            super(new None());
            var late = delayed(a, 2);
            out.set(late);
            var five = delayed(a, 1, 5);
            same.set(delayed(five, 0));
            var held = delayed(b, 1, true);
            flag.set(held);
        }
    }

    @Test
    void aDelayIsARowOfRegisters() {
        var registers = Elaboration.elaborate(Late::new).top().registers();
        assertEquals(List.of("late_0", "late_1", "five", "held"), registers.stream().map(Register::name).toList());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of(BigInteger.valueOf(5)), Optional.of(BigInteger.ONE)),
                registers.stream().map(Register::resetValue).toList());
    }

    static final class Pair extends Module<None> {
        final UInt a = input(uint(4));
        final UInt out = output(uint(4));

        Pair() {
            super(new None());
            var first = named("front", new Late());
            first.a.set(a);
            first.b.set(false);
            out.set(first.out);
        }
    }

    @Test
    void anInstanceTakesANameAndKeepsItsType() {
        assertEquals(List.of("front"), Elaboration.elaborate(Pair::new).top().instances().stream().map(Instance::name).toList());
    }
}
