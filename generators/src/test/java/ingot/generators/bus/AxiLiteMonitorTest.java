package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Stream;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of AXI4-Lite is broken once, and caught; traffic that keeps them is not. */
class AxiLiteMonitorTest {
    enum Breach {
        VALID_FALLS("stream `manager_aw` keeps valid until ready", bus -> {
            bus.ready(false);
            bus.offer(bus.top().manager.aw());
            bus.step();
        }),
        PAYLOAD_CHANGES("stream `manager_w` keeps its payload until ready", bus -> {
            bus.ready(false);
            bus.dut().poke(bus.top().manager.w().valid, true);
            bus.dut().step();
            bus.dut().poke(bus.top().manager.w().payload.data(), 1);
            bus.dut().step();
        }),
        ANSWER_WITHOUT_ADDRESS("bus: a write response follows an address", bus -> {
            bus.offer(bus.top().manager.w());
            bus.offer(bus.top().subordinate.b());
        }),
        ANSWER_WITHOUT_DATA("bus: a write response follows its data", bus -> {
            bus.offer(bus.top().manager.aw());
            bus.offer(bus.top().subordinate.b());
        }),
        SECOND_ANSWER("bus: a write response follows an address", bus -> {
            bus.offer(bus.top().manager.aw());
            bus.offer(bus.top().manager.w());
            bus.offer(bus.top().subordinate.b());
            bus.offer(bus.top().subordinate.b());
        }),
        READ_WITHOUT_ADDRESS("bus: read data follow an address", bus -> bus.offer(bus.top().subordinate.r())),
        EXCLUSIVE_WRITE("bus: no exclusive write response", bus -> {
            bus.offer(bus.top().manager.aw());
            bus.offer(bus.top().manager.w());
            bus.dut().poke(bus.top().subordinate.b().payload.resp(), Axi4.EXOKAY);
            bus.offer(bus.top().subordinate.b());
        }),
        EXCLUSIVE_READ("bus: no exclusive read response", bus -> {
            bus.offer(bus.top().manager.ar());
            bus.dut().poke(bus.top().subordinate.r().payload.resp(), Axi4.EXOKAY);
            bus.offer(bus.top().subordinate.r());
        }),
        ADDRESSES_WITHOUT_END("bus: at most 2 write addresses are under way", bus -> bus.many(bus.top().manager.aw())),
        WORDS_WITHOUT_END("bus: at most 2 words to write are under way", bus -> bus.many(bus.top().manager.w())),
        READS_WITHOUT_END("bus: at most 2 reads are under way", bus -> bus.many(bus.top().manager.ar()));

        private final String rule;
        private final Consumer<Pokes> breach;

        Breach(String rule, Consumer<Pokes> breach) {
            this.rule = rule;
            this.breach = breach;
        }
    }

    /** Pokes both sides of the monitor. */
    record Pokes(Dut<AxiLiteMonitor> dut) {
        AxiLiteMonitor top() {
            return dut.top();
        }

        void ready(boolean value) {
            dut.poke(top().subordinate.aw().ready, value);
            dut.poke(top().subordinate.w().ready, value);
            dut.poke(top().subordinate.ar().ready, value);
            dut.poke(top().manager.b().ready, value);
            dut.poke(top().manager.r().ready, value);
        }

        /** One cycle in which {@code channel} is valid. */
        void offer(Stream<?> channel) {
            dut.poke(channel.valid, true);
            dut.step();
            dut.poke(channel.valid, false);
        }

        void many(Stream<?> channel) {
            for (int i = 0; i < 4; i++) {
                offer(channel);
            }
        }

        void step() {
            dut.step();
        }
    }

    @Device
    static AxiLiteMonitor device() {
        return new AxiLiteMonitor(new AxiLiteMonitorParams(12, 32, 2));
    }

    @HardwareTest(engines = JVM)
    @EnumSource
    void catches(Dut<AxiLiteMonitor> dut, Breach breach) {
        var pokes = new Pokes(dut);
        pokes.ready(true);
        Caught.by(breach.rule, () -> breach.breach.accept(pokes));
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void letsEveryoneElsePass(Dut<AxiLiteMonitor> dut) {
        var asks = dut.top().manager;
        var answers = dut.top().subordinate;
        new AxiMemory(dut, new Axi.Channels(answers.aw(), answers.w(), answers.b(), answers.ar(), answers.r()), new SparseMemory()).pauses(0.3);
        var master = new AxiMaster(dut, new Axi.Channels(asks.aw(), asks.w(), asks.b(), asks.ar(), asks.r())).pauses(0.3);
        for (int i = 0; i < 50; i++) {
            master.write(4 * i, i);
            assertEquals(BigInteger.valueOf(i), master.read(4 * i));
        }
    }
}
