package ingot.formal;

import static ingot.hdl.netlist.Expr.BinaryOp.EQUAL;
import static ingot.hdl.netlist.Property.Kind.ASSERT;
import static ingot.hdl.netlist.Property.Kind.ASSUME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.UInt;
import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Netlist;
import ingot.sim.jvm.JvmEngine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A proof is for every way in which the clocks can take turns, and for gates that open and close. */
@Tag("tool")
class SeveralClocksTest extends ProofTest {
    record None() {}

    /** Counts the edges of each clock, and of one behind a gate. */
    static final class Edges extends Module<None> {
        final Clock other = input(clock());
        final Reset otherReset = input(reset());
        final Bool open = input(bool());
        final UInt own = output(uint(3));
        final UInt their = output(uint(3));
        final UInt gated = output(uint(3));

        Edges() {
            super(new None());
            own.set(counter());
            their.set(in(domain(other, otherReset), this::counter));
            gated.set(in(domain().gated(open), this::counter));
            in(domain(other, otherReset), () -> check(their.eq(past(their)).or(their.eq(past(their).plus(1).wrap(3))), "one at a time"));
        }

        private UInt counter() {
            var count = reg(uint(3), 0);
            count.set(count.plus(1).wrap(3));
            return count;
        }
    }

    private static Netlist edges() {
        return Elaboration.elaborate(Edges::new);
    }

    /** The design with an assertion, at edges of its own clock, that two of its outputs are the same, while {@code assumed} inputs are 1. */
    private static Netlist same(String first, String second, String... assumed) {
        var top = edges().top();
        var clocking = new Clocking(top.port("clk"), Optional.of(new Clocking.Reset(top.port("rst"), Clocking.Reset.Kind.SYNCHRONOUS, true)));
        var properties = new Properties(top);
        properties.add("same", ASSERT, clocking, properties.compare(EQUAL, first, second));
        for (var input : assumed) {
            properties.add("always_" + input, ASSUME, new Clocking(top.port("clk"), Optional.empty()), properties.compare(EQUAL, input, 1));
        }
        return new Netlist(properties.module());
    }

    @Test
    void whatOneClockDoesIsProvenForAllTurns() {
        var holds = assertInstanceOf(Verdict.Holds.class, decide(edges(), new Goal.Prove(2)));
        assertTrue(holds.how().startsWith("no assertion ever fails"), holds.how());
    }

    @Test
    void clocksAreIndependent() {
        var fails = assertInstanceOf(Verdict.Fails.class, decide(same("own", "their"), new Goal.Bounded(6)));
        var trace = fails.trace();
        assertEquals(List.of("clk", "other"), trace.rising().getFirst(), "all clocks rise in the reset");
        assertEquals(1, trace.rising().get(1).size(), "one of them runs ahead");
        assertTrue(trace.rising().getLast().contains("clk"), "the clock that the assertion belongs to");
        try (var simulator = new JvmEngine().compile(edges())) {
            for (int cycle = 0; cycle < trace.cycles() - 1; cycle++) {
                trace.inputs().get(cycle).forEach((name, value) -> simulator.poke(simulator.port(name), value));
                simulator.stepClocks(1, trace.rising().get(cycle).stream().mapToInt(simulator::port).toArray());
            }
            assertTrue(simulator.peek(simulator.port("own")) != simulator.peek(simulator.port("their")), "the clocks themselves do it, too");
        }
    }

    @Test
    void aClosedGateStopsItsClock() {
        assertInstanceOf(Verdict.Fails.class, decide(same("own", "gated"), new Goal.Bounded(6)));
        assertInstanceOf(Verdict.Holds.class, decide(same("own", "gated", "open"), new Goal.Prove(2)), "an open one does not");
    }
}
