package ingot.test.guide;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.random.Stimuli;
import ingot.test.random.Trials;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.CsvSource;

class PacketTest {
    record Params() {}

    // guide: stream-design
    enum Kind { READ, WRITE }

    record Packet(EnumOf<Kind> kind, UInt address) implements Bundle {
        static Packet of() {
            return new Packet(Hdl.enumOf(Kind.class), Hdl.uint(8));
        }
    }

    /** One register between two streams; counts what it passes on. */
    static final class Stage extends Module<Params> {
        final Stream<Packet> in = input(stream(Packet.of()));
        final Stream<Packet> out = output(stream(Packet.of()));
        final UInt passed = output(uint(8));
        final Bool busy = output(bool());

        Stage(Params params) {
            super(params);
            var full = reg(bool(), false);
            var held = reg(Packet.of());
            var count = reg(uint(8), 0);
            in.ready.set(full.not().or(out.ready));
            out.valid.set(full);
            connect(out.payload, held);
            when(out.fire(), () -> {
                full.set(false);
                count.set(count.plus(1).wrap(8));
            });
            when(in.fire(), () -> {
                full.set(true);
                connect(held, in.payload);
            });
            passed.set(count);
            busy.set(full);
        }
    }
    // guide: end

    @Device
    static Stage stage() {
        return new Stage(new Params());
    }

    // guide: streams
    /** A packet in Java: components of the same names. */
    record P(Kind kind, int address) {}

    @HardwareTest(seeds = 3)
    void passesEverythingOn(Dut<Stage> dut) {
        var packets = new ArrayList<P>();
        for (int i = 0; i < 100; i++) {
            packets.add(new P(dut.random().nextBoolean() ? Kind.READ : Kind.WRITE, dut.random().nextInt(256)));
        }
        dut.source(dut.top().in, P.class).pauses(0.3).sendAll(packets);
        dut.sink(dut.top().out, P.class).backPressure(0.5).expectAll(packets).drain(1000);
        dut.expect(dut.top().passed, 100);
    }
    // guide: end

    // guide: tasks
    @HardwareTest(engines = JVM)
    void countsWhileItIsWatched(Dut<Stage> dut) {
        var top = dut.top();
        var watcher = dut.fork(() -> {
            dut.waitUntil(top.busy, 20);
            dut.step();
            dut.expect(top.passed, 1);
        });
        dut.poke(top.out.ready, true);
        dut.step(5);
        dut.poke(top.in.valid, true);
        dut.step();
        dut.poke(top.in.valid, false);
        watcher.join(10);
    }
    // guide: end

    // guide: cases
    @HardwareTest(engines = JVM)
    @CsvSource({"READ, 7", "WRITE, 255"})
    void keepsThePacketAsItIs(Dut<Stage> dut, Kind kind, int address) {
        var packet = new P(kind, address);
        dut.source(dut.top().in, P.class).send(packet);
        assertEquals(List.of(packet), dut.sink(dut.top().out, P.class).await(1, 10));
    }
    // guide: end

    // guide: wave
    @HardwareTest(engines = JVM, randomPowerUp = false)
    void takesOneCycle(Dut<Stage> dut) {
        var top = dut.top();
        var wave = dut.record(top.in.valid, top.busy, top.out.payload.kind(), top.passed);
        dut.source(top.in, P.class).send(new P(Kind.WRITE, 1), new P(Kind.READ, 2));
        dut.sink(top.out, P.class);
        dut.step(4);
        wave.expect("""
                in_valid          ‾‾‾‾‾‾‾‾‾‾‾‾____________
                busy              ______‾‾‾‾‾‾‾‾‾‾‾‾______
                out_payload_kind  |READ |WRITE|READ
                passed            |0          |1    |2
                """);
    }
    // guide: end

    // guide: trials
    @HardwareTest(engines = JVM)
    void passesOnAnyList(Dut<Stage> dut) {
        var lists = Stimuli.of(dut.top().in.payload, P.class).list().ofMaxSize(10);
        Trials.forAll(dut, lists, 50, (device, packets) -> {
            device.source(device.top().in, P.class).sendAll(packets);
            device.sink(device.top().out, P.class).backPressure(0.2).expectAll(packets).drain(200);
        });
    }
    // guide: end
}
