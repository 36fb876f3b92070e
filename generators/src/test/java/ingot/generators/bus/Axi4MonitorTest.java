package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule of AXI4 is broken once, and caught; traffic that keeps them is not. */
class Axi4MonitorTest {
    enum Breach {
        UNKNOWN_WRITE_BURST("write bursts are of a known kind", bus -> bus.aw(0, 0, 0, 2, 3)),
        UNKNOWN_READ_BURST("read bursts are of a known kind", bus -> bus.ar(0, 0, 0, 2, 3)),
        WIDE_WRITE("write beats are not wider than the bus", bus -> bus.aw(0, 0, 0, 3, Axi4.INCR)),
        WIDE_READ("read beats are not wider than the bus", bus -> bus.ar(0, 0, 0, 3, Axi4.INCR)),
        WRAP_OF_THREE("wrapping write bursts have 2, 4, 8 or 16 beats", bus -> bus.aw(0, 0, 2, 2, Axi4.WRAP)),
        READ_WRAP_OF_32("wrapping read bursts have 2, 4, 8 or 16 beats", bus -> bus.ar(0, 0, 31, 2, Axi4.WRAP)),
        CROOKED_WRAP("wrapping write bursts begin at a whole beat", bus -> bus.aw(0, 2, 3, 2, Axi4.WRAP)),
        CROOKED_READ_WRAP("wrapping read bursts begin at a whole beat", bus -> bus.ar(0, 1, 3, 2, Axi4.WRAP)),
        LONG_FIXED("fixed write bursts have 16 beats at most", bus -> bus.aw(0, 0, 16, 2, Axi4.FIXED)),
        LONG_FIXED_READ("fixed read bursts have 16 beats at most", bus -> bus.ar(0, 0, 255, 2, Axi4.FIXED)),
        WRITE_ACROSS("write bursts stay in 4 KiB", bus -> bus.aw(0, 0xff8, 2, 2, Axi4.INCR)),
        READ_ACROSS("read bursts stay in 4 KiB", bus -> bus.ar(0, 0x1f06, 63, 2, Axi4.INCR)),
        NOT_MODIFIABLE("writes that are not modifiable allocate nothing", bus -> {
            bus.dut().poke(bus.top().manager.aw().payload.cache(), 0b0101);
            bus.aw(0, 0, 0, 2, Axi4.INCR);
        }),
        LONG_EXCLUSIVE("exclusive reads have up to 128 bytes, a power of two", bus -> {
            bus.dut().poke(bus.top().manager.ar().payload.lock(), 1);
            bus.ar(0, 0, 2, 2, Axi4.INCR);
        }),
        CROOKED_EXCLUSIVE("exclusive writes are aligned", bus -> {
            bus.dut().poke(bus.top().manager.aw().payload.lock(), 1);
            bus.aw(0, 4, 1, 2, Axi4.INCR);
        }),
        EARLY_LAST("the last beat of a write is marked, and no other", bus -> {
            bus.aw(0, 0, 2, 2, Axi4.INCR);
            bus.w(15, false);
            bus.w(15, true);
        }),
        MISSING_LAST("the last beat of a write is marked, and no other", bus -> {
            bus.aw(0, 0, 1, 2, Axi4.INCR);
            bus.w(15, false);
            bus.w(15, false);
        }),
        WRONG_LAST_BEFORE_ADDRESS("the last beat of a write is marked, and no other", bus -> {
            bus.w(15, false);
            bus.w(15, true);
            bus.aw(0, 0, 2, 2, Axi4.INCR);
        }),
        TOO_MANY_BEFORE_ADDRESS("the last beat of a write is marked, and no other", bus -> {
            bus.w(15, false);
            bus.w(15, false);
            bus.aw(0, 0, 1, 2, Axi4.INCR);
        }),
        STROBES_ASIDE("strobes are in the lanes of the beat", bus -> {
            bus.aw(0, 1, 1, 0, Axi4.INCR);
            bus.w(0b0010, false);
            bus.w(0b0010, true);
        }),
        ANSWER_WITHOUT_ADDRESS("a write response follows address and last beat of its id", bus -> {
            bus.w(15, true);
            bus.b(0, 0);
        }),
        ANSWER_BEFORE_LAST("a write response follows address and last beat of its id", bus -> {
            bus.aw(0, 0, 1, 2, Axi4.INCR);
            bus.w(15, false);
            bus.b(0, 0);
        }),
        ANSWER_TO_ANOTHER("a write response follows address and last beat of its id", bus -> {
            bus.aw(1, 0, 0, 2, Axi4.INCR);
            bus.w(15, true);
            bus.b(2, 0);
        }),
        SECOND_ANSWER("a write response follows address and last beat of its id", bus -> {
            bus.aw(1, 0, 0, 2, Axi4.INCR);
            bus.aw(1, 0, 0, 2, Axi4.INCR);
            bus.w(15, true);
            bus.b(1, 0);
            bus.b(1, 0);
        }),
        EXCLUSIVE_ANSWER("only exclusive writes are answered so", bus -> {
            bus.aw(1, 0, 0, 2, Axi4.INCR);
            bus.w(15, true);
            bus.b(1, Axi4.EXOKAY);
        }),
        WRITES_WITHOUT_END("at most 3 writes are under way", bus -> {
            for (int i = 0; i < 4; i++) {
                bus.aw(i, 0, 0, 2, Axi4.INCR);
            }
        }),
        DATA_WITHOUT_END("data of at most 3 writes are under way", bus -> {
            for (int i = 0; i < 4; i++) {
                bus.w(15, true);
            }
        }),
        DATA_WITHOUT_ADDRESS("read data follow an address of their id", bus -> bus.r(0, 0, true)),
        DATA_OF_ANOTHER("read data follow an address of their id", bus -> {
            bus.ar(1, 0, 0, 2, Axi4.INCR);
            bus.r(3, 0, true);
        }),
        EARLY_READ_LAST("the last beat of a read is marked, and no other", bus -> {
            bus.ar(1, 0, 1, 2, Axi4.INCR);
            bus.r(1, 0, true);
        }),
        MISSING_READ_LAST("the last beat of a read is marked, and no other", bus -> {
            bus.ar(1, 0, 1, 2, Axi4.INCR);
            bus.ar(2, 0, 2, 2, Axi4.INCR);
            bus.r(2, 0, false);
            bus.r(1, 0, false);
            bus.r(2, 0, false);
            bus.r(1, 0, false);
        }),
        EXCLUSIVE_READ_ANSWER("only exclusive reads are answered so", bus -> {
            bus.ar(1, 0, 0, 2, Axi4.INCR);
            bus.r(1, Axi4.EXOKAY, true);
        }),
        READS_WITHOUT_END("at most 3 reads are under way", bus -> {
            for (int i = 0; i < 4; i++) {
                bus.ar(i, 0, 0, 2, Axi4.INCR);
            }
        });

        private final String rule;
        private final Consumer<Pokes> breach;

        Breach(String rule, Consumer<Pokes> breach) {
            this.rule = rule;
            this.breach = breach;
        }
    }

    /** Moves one item on one channel. */
    record Pokes(Dut<Axi4Monitor> dut) {
        Axi4Monitor top() {
            return dut.top();
        }

        void aw(int id, int addr, int len, int size, int burst) {
            address(top().manager.aw(), id, addr, len, size, burst);
        }

        void ar(int id, int addr, int len, int size, int burst) {
            address(top().manager.ar(), id, addr, len, size, burst);
        }

        private void address(ingot.hdl.Stream<Axi4.Address> channel, int id, int addr, int len, int size, int burst) {
            dut.poke(channel.payload.id(), id);
            dut.poke(channel.payload.addr(), addr);
            dut.poke(channel.payload.len(), len);
            dut.poke(channel.payload.size(), size);
            dut.poke(channel.payload.burst(), burst);
            move(channel);
        }

        void w(int strb, boolean last) {
            dut.poke(top().manager.w().payload.strb(), strb);
            dut.poke(top().manager.w().payload.last(), last);
            move(top().manager.w());
        }

        void b(int id, int resp) {
            dut.poke(top().subordinate.b().payload.id(), id);
            dut.poke(top().subordinate.b().payload.resp(), resp);
            move(top().subordinate.b());
        }

        void r(int id, int resp, boolean last) {
            dut.poke(top().subordinate.r().payload.id(), id);
            dut.poke(top().subordinate.r().payload.resp(), resp);
            dut.poke(top().subordinate.r().payload.last(), last);
            move(top().subordinate.r());
        }

        private void move(ingot.hdl.Stream<?> channel) {
            dut.poke(channel.valid, true);
            dut.step();
            dut.poke(channel.valid, false);
        }
    }

    @Device
    static Axi4Monitor device() {
        return new Axi4Monitor(new Axi4MonitorParams(16, 32, 2, List.of(Axi4Attribute.values()), 3));
    }

    @HardwareTest(engines = JVM)
    @EnumSource
    void catches(Dut<Axi4Monitor> dut, Breach breach) {
        var top = dut.top();
        for (var ready : List.of(top.subordinate.aw().ready, top.subordinate.w().ready, top.subordinate.ar().ready, top.manager.b().ready,
                top.manager.r().ready)) {
            dut.poke(ready, true);
        }
        Caught.by("bus: " + breach.rule, () -> breach.breach.accept(new Pokes(dut)));
    }

    @HardwareTest(engines = JVM)
    void letsDataComeBeforeTheirAddressAndReadsInterleave(Dut<Axi4Monitor> dut) {
        var top = dut.top();
        for (var ready : List.of(top.subordinate.aw().ready, top.subordinate.w().ready, top.subordinate.ar().ready, top.manager.b().ready,
                top.manager.r().ready)) {
            dut.poke(ready, true);
        }
        var bus = new Pokes(dut);
        bus.w(15, false);
        bus.w(15, true);
        bus.w(8, true);
        bus.aw(1, 0, 1, 2, Axi4.INCR);
        bus.aw(2, 3, 0, 0, Axi4.INCR);
        bus.b(2, Axi4.SLVERR);
        bus.b(1, Axi4.OKAY);
        bus.ar(1, 0xff8, 1, 2, Axi4.INCR);
        bus.ar(2, 8, 1, 2, Axi4.WRAP);
        bus.r(2, 0, false);
        bus.r(1, 0, false);
        bus.r(1, 0, true);
        bus.r(2, 0, true);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void letsEveryoneElsePass(Dut<Axi4Monitor> dut) {
        var asks = dut.top().manager;
        var answers = dut.top().subordinate;
        new AxiMemory(dut, new Axi.Channels(answers.aw(), answers.w(), answers.b(), answers.ar(), answers.r()), new SparseMemory()).pauses(0.3);
        var master = new AxiMaster(dut, new Axi.Channels(asks.aw(), asks.w(), asks.b(), asks.ar(), asks.r())).pauses(0.3);
        for (int i = 0; i < 20; i++) {
            int count = i + 1;
            var words = IntStream.range(0, count).mapToObj(n -> BigInteger.valueOf(1000 * count + n)).toList();
            master.write(128 * i, words);
            assertEquals(words, master.read(128 * i, count));
        }
    }
}
