package ingot.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Design;
import ingot.sim.jvm.JvmEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {
    private final Design<Counter> design = Design.of(() -> new Counter(new Counter.Params(8)));
    private final Dut<Counter> dut = new Dut<>(design, "jvm", new JvmEngine().compile(design.netlist()));
    private final Counter top = dut.top();
    private final List<String> told = new ArrayList<>();

    private void tell(String what) {
        told.add(dut.cycle() + what);
    }

    @Test
    void tasksTakeTurnsInTheOrderOfTheirForks() {
        dut.poke(top.steps, 1, 0);
        var slow = dut.fork(() -> {
            tell("a");
            dut.step(3);
            tell("a");
            dut.poke(top.enable, true);
        });
        var quick = dut.fork(() -> {
            tell("b");
            for (int i = 0; i < 3; i++) {
                dut.step();
                tell("b");
            }
        });
        tell("t");
        dut.step(2);
        tell("t");
        slow.join();
        quick.join();
        tell("t");
        assertEquals(List.of("0a", "0b", "0t", "1b", "2b", "2t", "3a", "3b", "3t"), told);
        dut.step(2);
        dut.expect(top.count, 2);
    }

    @Test
    void aTaskForksAndJoins() {
        dut.fork(() -> {
            var inner = dut.fork(() -> {
                dut.step(5);
                tell("inner");
            });
            inner.join();
            tell("outer");
        }).join(10);
        assertEquals(List.of("5inner", "5outer"), told);
        dut.all(() -> dut.step(3), () -> dut.step(7));
        assertEquals(12, dut.cycle());
        dut.any(() -> dut.step(3), () -> {
            try {
                dut.step(100);
            } finally {
                tell("stopped");
            }
        });
        assertEquals("15stopped", told.getLast());
    }

    @Test
    void aTaskWaitsForAPortAndIsWokenInThatCycle() {
        dut.poke(top.steps, 1, 0);
        dut.poke(top.enable, true);
        var waiting = dut.fork(() -> assertEquals(255, dut.waitUntil(top.full, 300)));
        waiting.join();
        assertEquals(255, dut.cycle());
        var late = dut.fork(() -> dut.waitUntil(top.full, 10));
        late.join();
        assertEquals(255, dut.cycle(), "it was full already");
    }

    @Test
    void aTaskThatFailsFailsTheTestWithItsOwnStackTrace() {
        dut.fork(() -> {
            dut.step(4);
            dut.expect(top.count, 9);
        });
        var failure = assertThrows(AssertionError.class, () -> dut.step(100));
        assertEquals(4, dut.cycle());
        assertTrue(failure.getMessage().contains("`Counter_w8.count` uint(8) expected 9 (0x9) but was 0"), failure.getMessage());
        assertTrue(failure.getStackTrace()[5].toString().contains("TaskTest") || List.of(failure.getStackTrace()).toString().contains("TaskTest.java"));
    }

    @Test
    void twoDriversOfOnePortInOneCycleAreAnErrorThatNamesBothLines() {
        dut.fork(() -> {
            dut.step(2);
            dut.poke(top.enable, true);
            dut.step(1);
        });
        dut.fork(() -> {
            dut.step(2);
            dut.poke(top.enable, true);
        });
        var failure = assertThrows(IllegalStateException.class, () -> dut.step(5));
        assertTrue(failure.getMessage().matches("TaskTest.java:\\d+ \\(jvm, cycle 2\\): `Counter_w8.enable` is poked here by the task "
                + "forked at TaskTest.java:\\d+, and in the same cycle at TaskTest.java:\\d+ by the task forked at TaskTest.java:\\d+"),
                failure.getMessage());
    }

    @Test
    void aPokeBeforeTheForkOrAfterTheJoinIsNoSecondDriver() {
        dut.poke(top.enable, true);
        var task = dut.fork(() -> {
            dut.poke(top.enable, false);
            dut.step();
            dut.poke(top.enable, true);
        });
        var other = dut.fork(() -> dut.step(3));
        task.join();
        dut.poke(top.enable, false);
        other.join();
        dut.fork(() -> {
            dut.poke(top.enable, true);
            dut.step();
        });
        assertThrows(IllegalStateException.class, () -> dut.poke(top.enable, false), "the task still runs");
    }

    @Test
    void aTaskThatDoesNotEndTellsWhereItWaits() {
        var stuck = dut.fork(() -> dut.waitUntil(top.full, 1000));
        var failure = assertThrows(AssertionError.class, () -> stuck.join(10));
        assertTrue(failure.getMessage().matches("TaskTest.java:\\d+ \\(jvm, cycle 10\\): the task forked at TaskTest.java:\\d+ "
                + "has not ended after 10 cycles; it waits at TaskTest.java:\\d+"), failure.getMessage());
        assertFalse(stuck.isDone());
        dut.close();
        assertTrue(stuck.isDone());
    }

    @Test
    void bothKindsOfCoroutinesGiveTurns() {
        var kinds = new ArrayList<java.util.function.Function<Runnable, Coroutine>>(List.of(TurnTaking::new));
        if (Continuations.AVAILABLE) {
            kinds.add(Continuations::new);
        }
        for (var kind : kinds) {
            var steps = new ArrayList<String>();
            var self = new Coroutine[1];
            self[0] = kind.apply(() -> {
                try {
                    for (int i = 0; ; i++) {
                        steps.add("in " + i);
                        self[0].pause();
                    }
                } catch (Coroutine.Stopped _) {
                    steps.add("stopped");
                }
            });
            self[0].resume(false);
            steps.add("out");
            self[0].resume(false);
            self[0].resume(true);
            assertEquals(List.of("in 0", "out", "in 1", "stopped"), steps);
        }
    }
}
