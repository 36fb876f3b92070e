package ingot.systolic.scratchpad;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.Golden;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScratchpadUnitTest {
    private static final ScratchpadParams PARAMS = new ScratchpadParams(2, 8, 8, 10);
    private static final int WORDS = PARAMS.banks() * PARAMS.bankWords();

    @Device
    static ScratchpadUnit device() {
        return new ScratchpadUnit(PARAMS);
    }

    @HardwareTest
    void copiesBlocksBothWays(Dut<ScratchpadUnit> dut) {
        var random = new Random(5);
        var outside = new Outside(dut, random);
        var inside = new long[WORDS];
        for (int copy = 0; copy < 8; copy++) {
            int external = random.nextInt(outside.words.length - WORDS);
            int local = random.nextInt(WORDS);
            int length = copy == 0 ? WORDS : random.nextInt(WORDS + 1);
            boolean store = copy % 2 == 1;
            var expected = outside.words.clone();
            for (int i = 0; i < length; i++) {
                if (store) {
                    expected[external + i] = inside[(local + i) % WORDS];
                } else {
                    inside[(local + i) % WORDS] = outside.words[external + i];
                }
            }
            outside.run(store, external, local, length);
            assertArrayEquals(expected, outside.words);
            for (int address = 0; address < WORDS; address++) {
                if (copy > 0 || length == WORDS) {
                    expectWord(dut, address, inside[address]);
                }
            }
        }
    }

    @HardwareTest
    void thePortOfTheComputeUnitWritesAndReads(Dut<ScratchpadUnit> dut) {
        for (int address = 0; address < WORDS; address++) {
            request(dut, true, address, address * 7 & 0xff);
            dut.step();
        }
        for (int address = WORDS - 1; address >= 0; address--) {
            expectWord(dut, address, address * 7 & 0xff);
        }
    }

    @Test
    void emitsReviewedSystemVerilog() {
        var netlist = Elaboration.elaborate(() -> new ScratchpadUnit(PARAMS));
        Golden.assertMatches(getClass(), "scratchpad_2x8.sv", SystemVerilog.emit(netlist));
    }

    private static void expectWord(Dut<ScratchpadUnit> dut, int address, long value) {
        request(dut, false, address, 0);
        dut.step();
        dut.poke(dut.top().core.valid, false);
        dut.expect(dut.top().coreRead.valid(), true);
        dut.expect(dut.top().coreRead.payload(), value);
    }

    private static void request(Dut<ScratchpadUnit> dut, boolean write, int address, long data) {
        dut.poke(dut.top().core.valid, true);
        dut.poke(dut.top().core.payload.write(), write);
        dut.poke(dut.top().core.payload.address(), address);
        dut.poke(dut.top().core.payload.data(), data);
        dut.expect(dut.top().core.ready, true);
    }

    /** The memory outside: takes requests when it likes, and answers reads some cycles later. */
    private static final class Outside {
        private record Answer(long cycle, long word) {}

        private final Dut<ScratchpadUnit> dut;
        private final Random random;
        private final Queue<Answer> answers = new ArrayDeque<>();
        final long[] words;

        Outside(Dut<ScratchpadUnit> dut, Random random) {
            this.dut = dut;
            this.random = random;
            words = random.longs(100, 0, 256).toArray();
        }

        /** Gives the DMA a command and serves it until it is done. */
        void run(boolean store, int external, int local, int length) {
            var command = dut.top().command;
            dut.poke(command.payload.store(), store);
            dut.poke(command.payload.external(), external);
            dut.poke(command.payload.local(), local);
            dut.poke(command.payload.length(), length);
            dut.poke(command.valid, true);
            dut.expect(command.ready, true);
            serveCycle();
            dut.poke(command.valid, false);
            for (int cycle = 0; dut.peek(dut.top().busy); cycle++) {
                if (cycle > 40 * WORDS) {
                    throw new AssertionError("the copy of " + length + " words does not end");
                }
                serveCycle();
            }
        }

        private void serveCycle() {
            boolean answer = !answers.isEmpty() && answers.peek().cycle() <= dut.cycle();
            dut.poke(dut.top().externalRead.valid(), answer);
            if (answer) {
                dut.poke(dut.top().externalRead.payload(), answers.poll().word());
            }
            var external = dut.top().external;
            boolean ready = random.nextInt(4) > 0;
            dut.poke(external.ready, ready);
            if (ready && dut.peek(external.valid)) {
                int address = (int) dut.peek(external.payload.address());
                if (dut.peek(external.payload.write())) {
                    words[address] = dut.peek(external.payload.data());
                } else {
                    answers.add(new Answer(dut.cycle() + 1 + random.nextInt(3), words[address]));
                }
            }
            dut.step();
        }
    }
}
