package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of APB is broken once, and caught; an access that keeps them is not. */
class ApbMonitorTest {
    enum Breach {
        NOBODY_CHOSEN("an access is of a chosen peripheral", bus -> bus.cycle(false, true)),
        NO_SETUP("an access follows its setup", bus -> bus.cycle(true, true)),
        LONG_SETUP("a setup takes one cycle", bus -> {
            bus.cycle(true, false);
            bus.cycle(true, false);
        }),
        NO_SETUP_BETWEEN("an access follows its setup", bus -> {
            bus.cycle(true, false);
            bus.ready(true).cycle(true, true);
            bus.cycle(true, true);
        }),
        GIVES_UP("an access stays until it is ready", bus -> {
            bus.cycle(true, false);
            bus.ready(false).cycle(true, true);
            bus.cycle(false, false);
        }),
        MOVES("address and direction stay through an access", bus -> {
            bus.cycle(true, false);
            bus.dut().poke(bus.dut().top().manager.addr(), 4);
            bus.cycle(true, true);
        }),
        TURNS("address and direction stay through an access", bus -> {
            bus.cycle(true, false);
            bus.ready(false).cycle(true, true);
            bus.dut().poke(bus.dut().top().manager.write(), true);
            bus.cycle(true, true);
        }),
        OTHER_DATA("write data stay through an access", bus -> {
            bus.dut().poke(bus.dut().top().manager.write(), true);
            bus.cycle(true, false);
            bus.dut().poke(bus.dut().top().manager.wdata(), 1);
            bus.cycle(true, true);
        }),
        READ_STROBES("reads have no strobes", bus -> {
            bus.dut().poke(bus.dut().top().manager.strb(), 1);
            bus.cycle(true, false);
        });

        private final String rule;
        private final Consumer<Pokes> breach;

        Breach(String rule, Consumer<Pokes> breach) {
            this.rule = rule;
            this.breach = breach;
        }
    }

    record Pokes(Dut<ApbMonitor> dut) {
        Pokes ready(boolean value) {
            dut.poke(dut.top().subordinate.ready(), value);
            return this;
        }

        void cycle(boolean sel, boolean enable) {
            dut.poke(dut.top().manager.sel(), sel);
            dut.poke(dut.top().manager.enable(), enable);
            dut.step();
        }
    }

    @Device
    static ApbMonitor device() {
        return new ApbMonitor(new ApbParams(ApbVersion.APB4, 12, 32));
    }

    @HardwareTest(engines = JVM)
    @EnumSource
    void catches(Dut<ApbMonitor> dut, Breach breach) {
        Caught.by("bus: " + breach.rule, () -> breach.breach.accept(new Pokes(dut)));
    }

    @HardwareTest(engines = JVM)
    void letsAccessesPass(Dut<ApbMonitor> dut) {
        var bus = new Pokes(dut);
        bus.cycle(true, false);
        bus.ready(false).cycle(true, true);
        bus.ready(true).cycle(true, true);
        dut.poke(dut.top().manager.write(), true);
        dut.poke(dut.top().manager.strb(), 5);
        bus.cycle(true, false);
        bus.cycle(true, true);
        bus.cycle(false, false);
    }
}
