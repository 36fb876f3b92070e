package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of Wishbone is broken once in each mode, and caught; cycles that keep them are not. */
class WishboneMonitorTest {
    enum Breach {
        NO_CYCLE("a request is in a cycle", bus -> bus.cycle(false, true, false)),
        TAKES_BACK("a request stays until it is taken", bus -> {
            bus.stall(true).cycle(true, true, false);
            bus.cycle(true, false, false);
        }),
        MOVES("address and direction stay until they are taken", bus -> {
            bus.stall(true).cycle(true, true, false);
            bus.dut().poke(bus.top().master.adr(), 1);
            bus.cycle(true, true, false);
        }),
        OTHER_DATA("write data stay until they are taken", bus -> {
            bus.dut().poke(bus.top().master.we(), true);
            bus.stall(true).cycle(true, true, false);
            bus.dut().poke(bus.top().master.datW(), 1);
            bus.cycle(true, true, false);
        }),
        GOOD_AND_BAD("an answer is good or bad", bus -> {
            bus.dut().poke(bus.top().slave.err(), true);
            bus.cycle(true, true, true);
        }),
        LATE_ANSWER("answers come in a cycle", bus -> bus.cycle(false, false, true)),
        ANSWER_TO_NOTHING("an answer has a request", bus -> bus.cycle(true, false, true)),
        SECOND_ANSWER("an answer has a request", bus -> {
            bus.cycle(true, true, true);
            bus.cycle(true, false, true);
        });

        private final String rule;
        private final Consumer<Pokes> breach;

        Breach(String rule, Consumer<Pokes> breach) {
            this.rule = rule;
            this.breach = breach;
        }
    }

    record Pokes(Dut<WishboneMonitor> dut) {
        WishboneMonitor top() {
            return dut.top();
        }

        Pokes stall(boolean value) {
            dut.poke(top().slave.stall(), value && top().params().mode() == WishboneMode.PIPELINED ? 1 : 0);
            return this;
        }

        void cycle(boolean cyc, boolean stb, boolean ack) {
            dut.poke(top().master.cyc(), cyc);
            dut.poke(top().master.stb(), stb);
            dut.poke(top().slave.ack(), ack);
            dut.step();
        }
    }

    @Device(params = "modes")
    static WishboneMonitor device(WishboneMonitorParams params) {
        return new WishboneMonitor(params);
    }

    static List<WishboneMonitorParams> modes() {
        return List.of(new WishboneMonitorParams(WishboneMode.CLASSIC, 8, 32, 2), new WishboneMonitorParams(WishboneMode.PIPELINED, 8, 32, 2));
    }

    @HardwareTest(engines = JVM)
    @EnumSource
    void catches(Dut<WishboneMonitor> dut, Breach breach) {
        Caught.by("bus: " + breach.rule, () -> breach.breach.accept(new Pokes(dut)));
    }

    @HardwareTest(engines = JVM)
    void letsCyclesPass(Dut<WishboneMonitor> dut) {
        var bus = new Pokes(dut);
        bus.cycle(true, true, true);
        bus.stall(true).cycle(true, true, false);
        bus.stall(false).cycle(true, true, true);
        bus.cycle(true, false, false);
        bus.cycle(false, false, false);
        bus.stall(true).cycle(true, true, false);
        bus.cycle(false, false, false);
    }

    @HardwareTest(engines = JVM)
    void countsRequests(Dut<WishboneMonitor> dut) {
        var bus = new Pokes(dut);
        if (dut.top().params().mode() == WishboneMode.PIPELINED) {
            for (int i = 0; i < 3; i++) {
                bus.cycle(true, true, false);
            }
            Caught.by("bus: at most 2 requests are under way", () -> bus.cycle(true, false, false));
        }
    }
}
