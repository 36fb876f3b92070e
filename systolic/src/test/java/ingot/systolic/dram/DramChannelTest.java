package ingot.systolic.dram;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayList;
import java.util.List;

/** The controller against the memory, which insists on its timing, and against a plain array. */
class DramChannelTest {
    /** Two groups of two banks with 8 rows of 8 columns, refreshed often. */
    private static final DramParams PARAMS = new DramParams(2, 2, 3, 3, 16, 8, 64, 4, 4, 9, 4, 1, 2, 2, 7, 30, 400);
    private static final int BEATS = 1 << PARAMS.addressBits();

    record Request(boolean write, int address, int data, int strobes, int tag) {}

    @Device
    static DramChannel device() {
        return new DramChannel(PARAMS);
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void readsWhatWasWrittenLastInTheOrderOfTheRequests(Dut<DramChannel> dut) {
        var memory = new int[BEATS];
        var requests = new ArrayList<Request>();
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < BEATS; i++) {
            requests.add(new Request(true, i, memory[i] = i * 77 & 0xffff, 3, 0));
        }
        for (int i = 0; i < 1500; i++) {
            // Few addresses, so that requests meet.
            int address = dut.random().nextInt(i % 100 < 50 ? 8 : BEATS);
            if (dut.random().nextBoolean()) {
                int data = dut.random().nextInt(1 << 16);
                int strobes = dut.random().nextInt(4);
                int mask = ((strobes & 1) == 1 ? 0xff : 0) | (strobes >> 1 == 1 ? 0xff00 : 0);
                memory[address] = memory[address] & ~mask | data & mask;
                requests.add(new Request(true, address, data, strobes, 0));
            } else {
                answers.add(memory[address]);
                requests.add(new Request(false, address, 0, 0, 0));
            }
        }
        dut.source(dut.top().request, Request.class).pauses(0.1).sendAll(requests);
        dut.sink(dut.top().answer, int.class).backPressure(0.1).expectAll(answers).drain(60_000);
    }

    @HardwareTest(engines = JVM)
    void twoRowsOfABankByTurnsAreServedRowByRow(Dut<DramChannel> dut) {
        // Bank 0 of group 0: columns of row 0 and of row 1, by turns.
        var run = DramReads.run(dut, 400, i -> (i % 2 << 6) | (i / 2 % 8 << 1));
        assertTrue(run.activates() < 400 / 3, run::toString);
    }

    @HardwareTest(engines = JVM)
    void theOldestIsServedThoughOthersHit(Dut<DramChannel> dut) {
        var requests = new ArrayList<>(List.of(new Request(true, 0, 5, 3, 0), new Request(true, 1 << 6, 9, 3, 0), new Request(false, 1 << 6, 0, 0, 0)));
        for (int i = 0; i < 300; i++) {
            requests.add(new Request(true, i % 8 << 1, i, 3, 0));
        }
        dut.source(dut.top().request, Request.class).sendAll(requests);
        assertEquals(List.of(9), dut.sink(dut.top().answer, int.class).await(1, 200));
    }
}
