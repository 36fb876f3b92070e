package ingot.sim.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.sim.UnknownSimulator;
import ingot.sim.UnknownValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an island without a supply forgets is unknown until it is set again. */
class SupplyOffTest {
    private UnknownSimulator simulator;

    record IslandParams(boolean retained) {}

    /** Counts, and keeps what it is given. */
    static final class Island extends Module<IslandParams> {
        final Bool on = input(bool());
        final Bool write = input(bool());
        final UInt count = output(uint(8));
        final UInt word = output(uint(8));
        final Bool idle = output(bool());

        Island(IslandParams params) {
            super(params);
            var supply = supply().switchedBy(on).isolated().isolated(idle, 1);
            if (p.retained()) {
                supply.retained();
            }
            var value = reg(uint(8), 0);
            value.set(value.plus(1).wrap(8));
            count.set(value);
            idle.set(value.eq(0));
            var words = mem(2, uint(8));
            when(write, () -> words.write(lit(1, 1), lit(77, 8)));
            word.set(words.read(lit(1, 1)));
            check(value.lt(200), "the count is small");
        }
    }

    /** One island that forgets and one that does not. */
    static final class Sea extends Module<Sea.Params> {
        record Params() {}

        final Bool awake = input(bool());
        final Bool write = input(bool());
        final UInt count = output(uint(8));
        final UInt word = output(uint(8));
        final Bool idle = output(bool());
        final UInt kept = output(uint(8));

        Sea() {
            super(new Params());
            var island = new Island(new IslandParams(false));
            var keeper = new Island(new IslandParams(true));
            island.on.set(awake);
            island.write.set(write);
            keeper.on.set(awake);
            keeper.write.set(write);
            count.set(island.count);
            word.set(island.word);
            idle.set(island.idle);
            kept.set(keeper.count);
        }
    }

    @BeforeEach
    void run() {
        simulator = new XAwareEngine().compile(Elaboration.elaborate(Sea::new));
        poke("awake", 1);
        poke("write", 1);
        poke("rst", 1);
        simulator.step(2);
        poke("rst", 0);
        simulator.step(5);
    }

    private void poke(String port, long value) {
        simulator.poke(simulator.port(port), value);
    }

    private long peek(String port) {
        return simulator.peek(simulator.port(port));
    }

    @Test
    void theClampsAreReadWhileTheSupplyIsOff() {
        assertEquals(5, peek("count"));
        assertEquals(77, peek("word"));
        assertEquals(0, peek("idle"));
        poke("awake", 0);
        assertEquals(0, peek("count"));
        assertEquals(0, peek("word"));
        assertEquals(1, peek("idle"));
        simulator.step(3);
        assertEquals(0, peek("count"));
    }

    @Test
    void whatWasForgottenIsAnErrorThatNamesTheSupply() {
        poke("awake", 0);
        simulator.step(3);
        poke("awake", 1);
        poke("write", 0);
        var count = assertThrows(UnknownValueException.class, () -> peek("count"));
        assertTrue(count.getMessage().contains("register `island.value`"), count::getMessage);
        assertTrue(count.getMessage().contains("lost what it held when the supply of `island` (SupplyOffTest.java:"), count::getMessage);
        assertTrue(count.getMessage().contains("in cycle 10: reset it when the supply is back, or keep it with supply().retained()"), count::getMessage);
        var word = assertThrows(UnknownValueException.class, () -> peek("word"));
        assertTrue(word.getMessage().contains("memory `island.words`"), word::getMessage);
    }

    @Test
    void aResetBringsItBack() {
        poke("awake", 0);
        simulator.step(3);
        poke("rst", 1);
        poke("awake", 1);
        simulator.step(1);
        poke("rst", 0);
        simulator.step(2);
        assertEquals(2, peek("count"));
        assertEquals(77, peek("word"));
    }

    @Test
    void whatIsRetainedIsThereAgain() {
        poke("awake", 0);
        assertEquals(0, peek("kept"));
        poke("awake", 1);
        assertEquals(5, peek("kept"));
    }
}
