package ingot.formal;

import static ingot.hdl.netlist.Expr.BinaryOp.EQUAL;
import static ingot.hdl.netlist.Expr.BinaryOp.LESS;
import static ingot.hdl.netlist.Expr.BinaryOp.NOT_EQUAL;
import static ingot.hdl.netlist.Property.Kind.ASSERT;
import static ingot.hdl.netlist.Property.Kind.ASSUME;
import static ingot.hdl.netlist.Property.Kind.COVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.netlist.Netlist;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormalCheckTest extends ProofTest {
    enum Resets { SYNCHRONOUS, ASYNCHRONOUS_LOW }

    record Params(Resets resets) {}

    /** Counts 0, 1, … 9 and begins again while it is enabled. */
    static final class Decade extends Module<Params> {
        final Bool enable = input(bool());
        final UInt digit = output(uint(4));

        Decade(Params params) {
            super(params, params.resets() == Resets.SYNCHRONOUS ? ClockDomain.DEFAULT : ClockDomain.ASYNC_LOW);
            var count = reg(uint(4), 0);
            when(enable, () -> count.set(mux(count.eq(9), 0, count.plus(1).wrap(4))));
            digit.set(count);
        }
    }

    /** Adds up what comes in, from wherever it began. */
    static final class Unreset extends Module<Params> {
        final Bool up = input(bool());
        final UInt sum = output(uint(4));

        Unreset(Params params) {
            super(params);
            var total = reg(uint(4));
            var store = mem(4, uint(8));
            var ticks = reg(uint(2), 0);
            ticks.set(ticks.plus(1).wrap(2));
            when(up, () -> total.set(total.plus(1).wrap(4)));
            when(up, () -> store.write(ticks, lit(255, 8)));
            sum.set(total.xor(store.read(ticks).low(4)));
        }
    }

    private static Netlist decade(Resets resets, Function<Properties, Properties> properties) {
        var netlist = Elaboration.elaborate(() -> new Decade(new Params(resets)));
        return new Netlist(properties.apply(new Properties(netlist.top())).module());
    }

    @ParameterizedTest
    @EnumSource
    void aFailureIsFoundInItsCycle(Resets resets) {
        var netlist = decade(resets, p -> p.add("belowSeven", ASSERT, p.compare(LESS, "count", 7)));
        var fails = assertInstanceOf(Verdict.Fails.class, decide(netlist, new Goal.Bounded(20)));
        assertEquals(List.of("belowSeven"), fails.properties().stream().map(PlacedProperty::path).toList());
        assertEquals(9, fails.trace().cycles(), "reset, seven counts, and the cycle that shows it");
        assertInstanceOf(Verdict.Holds.class, decide(netlist, new Goal.Bounded(8)), "one cycle less does not reach it");
    }

    @Test
    void assumptionsNarrowTheInputs() {
        var netlist = decade(Resets.SYNCHRONOUS, p -> p.add("belowSeven", ASSERT, p.compare(LESS, "count", 7))
                .add("quiet", ASSUME, p.compare(EQUAL, "enable", 0)));
        assertInstanceOf(Verdict.Holds.class, decide(netlist, new Goal.Bounded(20)));
    }

    @Test
    void contradictingAssumptionsProveNothing() {
        var netlist = decade(Resets.SYNCHRONOUS, p -> p.add("belowSeven", ASSERT, p.compare(LESS, "count", 7))
                .add("on", ASSUME, p.compare(EQUAL, "enable", 1)).add("off", ASSUME, p.compare(EQUAL, "enable", 0)));
        var failure = assertThrows(FormalException.class, () -> decide(netlist, new Goal.Bounded(5)));
        assertTrue(failure.getMessage().contains("contradict"), failure.getMessage());
    }

    @Test
    void aProofIsForAllTime() {
        // A state of 12 is not reached, and an induction step that begins at 11 would come to it.
        var netlist = decade(Resets.ASYNCHRONOUS_LOW, p -> p.add("notTwelve", ASSERT, p.compare(NOT_EQUAL, "count", 12)));
        var holds = assertInstanceOf(Verdict.Holds.class, decide(netlist, new Goal.Prove(1)));
        assertTrue(holds.how().startsWith("no assertion ever fails"), holds.how());
    }

    @Test
    void largeMemoriesAreForSolversOfArrays() {
        assumeTrue(Solver.best().isPresent(), "no solver of arrays is installed");
        var netlist = Elaboration.elaborate(() -> new Large(new Params(Resets.SYNCHRONOUS)));
        var properties = new Properties(netlist.top());
        var good = new Netlist(properties.add("below", ASSERT, properties.compare(LESS, "count", 6)).module());
        assertTrue(assertInstanceOf(Verdict.Holds.class, decide(good, new Goal.Prove(1))).how().contains("induction"));
        var bad = new Properties(netlist.top());
        var fails = assertInstanceOf(Verdict.Fails.class,
                decide(new Netlist(bad.add("below", ASSERT, bad.compare(LESS, "count", 3)).module()), new Goal.Bounded(8)));
        assertEquals(5, fails.trace().cycles());
    }

    /** Counts to five beside a memory. */
    static final class Large extends Module<Params> {
        final UInt address = input(uint(10));
        final UInt word = output(uint(32));

        Large(Params params) {
            super(params);
            var count = reg(uint(3), 0);
            var store = mem(1024, uint(32));
            count.set(mux(count.eq(5), 0, count.plus(1).wrap(3)));
            store.write(address, store.read(address).plus(count).wrap(32));
            word.set(store.read(address));
        }
    }

    @Test
    void reachabilityFindsAFailureBeyondTheBound() {
        var netlist = decade(Resets.SYNCHRONOUS, p -> p.add("neverNine", ASSERT, p.compare(NOT_EQUAL, "count", 9)));
        var fails = assertInstanceOf(Verdict.Fails.class, decide(netlist, new Goal.Prove(2)));
        assertEquals(11, fails.trace().cycles());
    }

    @Test
    void coversAreReachedOrNamed() {
        var netlist = decade(Resets.SYNCHRONOUS, p -> p.add("five", COVER, p.compare(EQUAL, "count", 5))
                .add("eleven", COVER, p.compare(EQUAL, "count", 11)));
        var unreached = assertInstanceOf(Verdict.Unreached.class, decide(netlist, new Goal.Cover(15)));
        assertEquals(List.of("eleven"), unreached.covers().stream().map(PlacedProperty::path).toList());
        assertEquals(7, unreached.reached().getFirst().trace().cycles());
    }

    @Test
    void stateThatNoResetClearsMayBeAnythingAndIsReplayed() {
        var netlist = Elaboration.elaborate(() -> new Unreset(new Params(Resets.SYNCHRONOUS)));
        var properties = new Properties(netlist.top());
        var checked = new Netlist(properties.add("notEleven", ASSERT, properties.compare(NOT_EQUAL, "sum", 11)).module());
        var fails = assertInstanceOf(Verdict.Fails.class, decide(checked, new Goal.Bounded(5)));
        assertEquals(2, fails.trace().cycles(), "the first cycle after the reset");
        assertTrue(fails.trace().powerUp().size() > 0, "it does not happen from zeros");
    }

    @Test
    void aDesignThatAssertsNothingIsNotProven() {
        var failure = assertThrows(FormalException.class, () -> decide(decade(Resets.SYNCHRONOUS, p -> p), new Goal.Bounded(5)));
        assertTrue(failure.getMessage().contains("no assertions"), failure.getMessage());
    }
}
