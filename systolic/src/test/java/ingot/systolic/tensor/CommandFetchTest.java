package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.StreamSink;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Commands of eight beats. A beat at address a reads as a. */
class CommandFetchTest {
    private static final int BEATS = 8;
    private static final int START = 0x400;

    record Burst(long address, int more) {}

    record Beat(long data, boolean failed) {}

    record Bits(BigInteger bits, int index) {}

    record Fetched(Bits command, boolean failed) {}

    @Device
    static CommandFetch device() {
        return new CommandFetch(TensorParams.int8(4, 4, 64, 32));
    }

    private int handled;

    private static List<Burst> answered(Dut<CommandFetch> dut, long failing) {
        var bursts = new ArrayList<Burst>();
        var beats = dut.source(dut.top().beat, Beat.class).pauses(0.2);
        dut.sink(dut.top().burst, Burst.class).backPressure(0.2).onItem(burst -> {
            bursts.add(burst);
            for (int i = 0; i <= burst.more(); i++) {
                beats.send(new Beat(burst.address() + 4L * i, burst.address() + 4L * i == failing));
            }
        });
        return bursts;
    }

    private static void start(Dut<CommandFetch> dut, int commands) {
        var start = dut.top().start;
        dut.poke(start.payload().address(), START);
        dut.poke(start.payload().commands(), commands);
        dut.poke(start.valid(), true);
        dut.step();
        dut.poke(start.valid(), false);
    }

    /** Tells the unit of each command that came out that it has been handed on. */
    private void handle(Dut<CommandFetch> dut, StreamSink<Fetched> out, int cycles) {
        for (int cycle = 0; cycle < cycles; cycle++) {
            boolean next = handled < out.received().size();
            dut.poke(dut.top().handled, next);
            handled += next ? 1 : 0;
            dut.step();
        }
        dut.poke(dut.top().handled, false);
    }

    private static Fetched command(int index, boolean failed) {
        var bits = BigInteger.ZERO;
        for (int i = BEATS - 1; i >= 0; i--) {
            bits = bits.shiftLeft(32).add(BigInteger.valueOf(START + 32L * index + 4L * i));
        }
        return new Fetched(new Bits(bits, index), failed);
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void readsEachCommandInABurst(Dut<CommandFetch> dut) {
        var bursts = answered(dut, START + 3 * 32 + 8);
        var out = dut.sink(dut.top().out, Fetched.class).backPressure(0.3);
        start(dut, 20);
        handle(dut, out, 600);
        for (int i = 0; i < 20; i++) {
            assertEquals(command(i, i == 3), out.received().get(i));
            assertEquals(new Burst(START + 32L * i, BEATS - 1), bursts.get(i));
        }
        assertEquals(20, out.received().size());
        dut.expect(dut.top().busy, false);
    }

    @HardwareTest(engines = JVM)
    void readsEightCommandsAheadAndNoMore(Dut<CommandFetch> dut) {
        var bursts = answered(dut, -1);
        dut.sink(dut.top().out, Fetched.class).close();
        start(dut, 20);
        dut.step(400);
        assertEquals(CommandFetch.AHEAD, bursts.size());
    }

    @HardwareTest(engines = JVM)
    void readsNoMoreWhenItIsHalted(Dut<CommandFetch> dut) {
        var bursts = answered(dut, -1);
        var out = dut.sink(dut.top().out, Fetched.class);
        start(dut, 1000);
        handle(dut, out, 200);
        dut.poke(dut.top().halt, true);
        handle(dut, out, 200);
        assertEquals(bursts.size(), out.received().size());
        assertTrue(bursts.size() < 60, "it read " + bursts.size() + " commands");
        dut.expect(dut.top().busy, false);
    }
}
