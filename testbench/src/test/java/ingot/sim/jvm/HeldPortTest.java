package ingot.sim.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.sim.PowerUp;
import org.junit.jupiter.api.Test;

/** Outputs that are registers are read where they are, with inputs that have changed and not settled. */
class HeldPortTest {
    private static final int LANES = 16;

    record None() {}

    static final class Held extends Module<None> {
        final UInt in = input(uint(32));
        final UInt alone = output(uint(32));
        final SInt widened = output(sint(12));
        final UInt through = output(uint(32));
        final Bool above = output(bool());
        final Vec<UInt> lanes = output(vec(LANES, uint(32)));
        final UInt longer = output(uint(40));

        Held() {
            super(new None());
            var last = reg(uint(32), 7);
            last.set(in);
            alone.set(last);
            var small = reg(sint(8), -1);
            small.set(in.low(8).asSInt());
            widened.set(small.extend(12));
            through.set(in);
            above.set(in.gt(last));
            var first = reg(uint(32), 0xFFFF_FFFFL);
            first.set(in);
            UInt before = first;
            for (int i = 0; i < LANES; i++) {
                var lane = reg(uint(32), 0xFFFF_FFF0L);
                lane.set(before.xor(uint(32).lit(0x8000_0000L)));
                lanes.get(i).set(lane);
                before = lane;
            }
            longer.set(before.extend(40));
        }
    }

    @Test
    void areWhatTheyWereAtTheEdge() {
        try (var simulator = new JvmEngine().compile(Elaboration.elaborate(Held::new), PowerUp.random(3))) {
            simulator.poke(simulator.port("rst"), 1);
            simulator.step(1);
            simulator.poke(simulator.port("rst"), 0);
            simulator.poke(simulator.port("in"), 0xFFFF_FF80L);
            assertEquals(7, simulator.peek(simulator.port("alone")));
            assertEquals(-1, simulator.peek(simulator.port("widened")));
            assertEquals(0xFFFF_FFF0L, simulator.peek(simulator.port("lanes_3")));
            assertEquals(0xFFFF_FFF0L, simulator.peek(simulator.port("longer")));
            assertEquals(0xFFFF_FF80L, simulator.peek(simulator.port("through")));
            assertEquals(1, simulator.peek(simulator.port("above")));
            simulator.step(1);
            simulator.poke(simulator.port("in"), 5);
            assertEquals(0xFFFF_FF80L, simulator.peek(simulator.port("alone")));
            assertEquals(-128, simulator.peek(simulator.port("widened")));
            assertEquals(0, simulator.peek(simulator.port("above")));
            simulator.step(LANES);
            assertEquals(0xFFFF_FF80L, simulator.peek(simulator.port("lanes_15")));
            assertEquals(simulator.peekBig(simulator.port("longer")).longValue(), simulator.peek(simulator.port("longer")));
        }
    }
}
