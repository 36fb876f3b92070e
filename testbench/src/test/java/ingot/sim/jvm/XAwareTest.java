package ingot.sim.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.UInt;
import ingot.sim.PropertyViolation;
import ingot.sim.UnknownSimulator;
import ingot.sim.UnknownValueException;
import java.math.BigInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class XAwareTest {
    record NoParams() {}

    /** Adds to a total that nothing ever clears, and counts while the total is small. */
    static final class Adder extends Module<NoParams> {
        final UInt in = input(uint(4));
        final Bool load = input(bool());
        final UInt low = output(uint(4));
        final UInt count = output(uint(4));

        Adder() {
            super(new NoParams());
            var total = reg(uint(8));
            var counter = reg(uint(4), 0);
            total.set(mux(load, in.extend(8), total.plus(in).wrap(8)));
            var small = total.lt(16);
            when(small, () -> counter.set(counter.plus(1).wrap(4)));
            low.set(total.low(4));
            count.set(counter);
        }
    }

    /** Data without reset beside a valid bit with one. */
    static final class Pipeline extends Module<NoParams> {
        final UInt in = input(uint(8));
        final Bool valid = input(bool());
        final UInt out = output(uint(8));
        final Bool outValid = output(bool());

        Pipeline() {
            super(new NoParams());
            var first = next(in);
            var firstValid = next(valid, false);
            var second = next(mux(first.gt(100), first.lit(100), first));
            out.set(second);
            outValid.set(next(firstValid, false));
        }
    }

    /** Writes where a register says that has no reset. */
    static final class Writer extends Module<NoParams> {
        final Bool write = input(bool());
        final UInt read = input(uint(2));
        final UInt out = output(uint(8));

        Writer() {
            super(new NoParams());
            var pointer = reg(uint(2));
            pointer.set(pointer.plus(1).wrap(2));
            var store = mem(4, uint(8));
            when(write, () -> store.write(pointer, pointer.extend(8)));
            out.set(store.read(read));
        }
    }

    private static UnknownSimulator reset(Supplier<Module<?>> design) {
        var simulator = new XAwareEngine().compile(Elaboration.elaborate(design::get));
        reset(simulator, 1);
        simulator.step(1);
        reset(simulator, 0);
        return simulator;
    }

    private static void reset(UnknownSimulator simulator, int value) {
        simulator.poke(simulator.port("rst"), value);
    }

    private static long peek(UnknownSimulator simulator, String port) {
        return simulator.peek(simulator.port(port));
    }

    @Test
    void anUnknownOutputNamesTheRegisterThatWasNeverSet() {
        var simulator = reset(Adder::new);
        assertEquals(0, peek(simulator, "count"));
        var failure = assertThrows(UnknownValueException.class, () -> peek(simulator, "low"));
        assertEquals("XAwareTest.java", failure.source().file());
        assertTrue(failure.getMessage().contains("`low`") && failure.getMessage().contains("`total` (XAwareTest.java:"),
                failure.getMessage());
    }

    @Test
    void aConditionThatDecidesAboutControlNamesTheWayFromThere() {
        var simulator = reset(Adder::new);
        var failure = assertThrows(UnknownValueException.class, () -> simulator.step(1));
        assertEquals("total", failure.path().getLast(), failure.getMessage());
        assertTrue(failure.getMessage().contains("`counter`") && failure.getMessage().contains("condition (XAwareTest.java:"),
                failure.getMessage());
    }

    @Test
    void whatIsLoadedIsKnown() {
        var simulator = new XAwareEngine().compile(Elaboration.elaborate(Adder::new));
        simulator.poke(simulator.port("load"), 1);
        simulator.poke(simulator.port("rst"), 1);
        assertEquals(BigInteger.valueOf(15), simulator.unknown(simulator.port("low")));
        simulator.step(1);
        simulator.poke(simulator.port("rst"), 0);
        simulator.poke(simulator.port("load"), 0);
        simulator.poke(simulator.port("in"), 3);
        simulator.step(2);
        assertEquals(6, peek(simulator, "low"));
        assertEquals(2, peek(simulator, "count"));
    }

    @Test
    void unknownDataUnderAFalseValidIsNoMistake() {
        var simulator = reset(Pipeline::new);
        simulator.step(1);
        assertEquals(0, peek(simulator, "outValid"));
        simulator.poke(simulator.port("valid"), 1);
        simulator.poke(simulator.port("in"), 120);
        simulator.step(2);
        assertEquals(1, peek(simulator, "outValid"));
        assertEquals(100, peek(simulator, "out"));
    }

    @Test
    void anUnknownWriteAddressIsAMistake() {
        var simulator = new XAwareEngine().compile(Elaboration.elaborate(Writer::new));
        var unwritten = assertThrows(UnknownValueException.class, () -> peek(simulator, "out"));
        assertTrue(unwritten.getMessage().contains("word 0 of memory `store`"), unwritten.getMessage());
        simulator.step(1);
        simulator.poke(simulator.port("write"), 1);
        var failure = assertThrows(UnknownValueException.class, () -> simulator.step(1));
        assertTrue(failure.getMessage().contains("address") && failure.getMessage().contains("`pointer`"), failure.getMessage());
    }

    /** A memory of a macro that promises nothing about a word that is read while it is written. */
    static final class Collider extends Module<NoParams> {
        final Bool write = input(bool());
        final UInt address = input(uint(2));
        final UInt readAt = input(uint(2));
        final UInt out = output(uint(8));

        Collider() {
            super(new NoParams());
            var store = mem(4, uint(8), ReadUnderWrite.UNDEFINED);
            when(write, () -> store.write(address, address.extend(8)));
            out.set(store.readNext(readAt));
        }
    }

    @Test
    void aReadOfTheWordThatIsWrittenIsUnknownWhereTheMemoryLeavesItUndefined() {
        var simulator = new XAwareEngine().compile(Elaboration.elaborate(Collider::new));
        simulator.poke(simulator.port("write"), 1);
        simulator.poke(simulator.port("address"), 1);
        simulator.step(1);
        simulator.poke(simulator.port("address"), 2);
        simulator.poke(simulator.port("readAt"), 1);
        simulator.step(1);
        assertEquals(1, peek(simulator, "out"), "another word is not touched");
        simulator.poke(simulator.port("readAt"), 2);
        simulator.step(1);
        var failure = assertThrows(UnknownValueException.class, () -> peek(simulator, "out"));
        assertTrue(failure.getMessage().contains("word 2 of memory `store`")
                && failure.getMessage().contains("read at the edge at which it is written"), failure.getMessage());
        simulator.poke(simulator.port("write"), 0);
        simulator.step(1);
        assertEquals(2, peek(simulator, "out"), "what was written is there afterwards");
    }

    /** Claims something about a register that has no reset. */
    static final class Claim extends Module<NoParams> {
        final UInt in = input(uint(4));
        final UInt out = output(uint(4));

        Claim() {
            super(new NoParams());
            var held = next(in);
            var count = reg(uint(4), 0);
            count.set(count.plus(1).wrap(4));
            check(held.lt(12), "it stays low");
            out.set(count);
        }
    }

    @Test
    void aPropertyThatDependsOnUnknownStateIsAMistake() {
        var simulator = new XAwareEngine().compile(Elaboration.elaborate(Claim::new));
        simulator.poke(simulator.port("rst"), 1);
        simulator.step(1);
        simulator.poke(simulator.port("rst"), 0);
        simulator.poke(simulator.port("in"), 3);
        simulator.step(5);
        simulator.poke(simulator.port("in"), 13);
        simulator.step(1);
        assertEquals("it_stays_low", assertThrows(PropertyViolation.class, () -> simulator.step(1)).path());
        var early = new XAwareEngine().compile(Elaboration.elaborate(Unset::new));
        early.poke(early.port("rst"), 1);
        early.step(1);
        early.poke(early.port("rst"), 0);
        var failure = assertThrows(UnknownValueException.class, () -> early.step(1));
        assertTrue(failure.getMessage().startsWith("Unset, cycle 1: whether `it_stays_low` holds is unknown\n  --> XAwareTest.java:"),
                failure.getMessage());
        assertTrue(failure.getMessage().contains("register `held`"), failure.getMessage());
        early.step(3);
    }

    /** Claims something about a register that may never have been set. */
    static final class Unset extends Module<NoParams> {
        final Bool load = input(bool());
        final UInt in = input(uint(4));
        final UInt out = output(uint(4));

        Unset() {
            super(new NoParams());
            var held = reg(uint(4));
            when(load, () -> held.set(in));
            var count = reg(uint(4), 0);
            count.set(count.plus(1).wrap(4));
            check(held.lt(12), "it stays low");
            out.set(count);
        }
    }
}
