package ingot.generators.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.sim.PropertyViolation;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import java.util.stream.LongStream;

/** The words of the language that make streams of streams. */
class StreamWordsTest {
    record Params() {}

    static final class Words extends Module<Params> {
        final Stream<UInt> in = input(stream(uint(8)));
        final Stream<UInt> other = input(stream(uint(8)));
        final Bool halt = input(bool());
        final Stream<UInt> out = output(stream(uint(9)));

        Words() {
            super(new Params());
            out.connect(in.filter(item -> item.bit(0).not())
                    .map(item -> item.plus(1))
                    .zip(other.haltWhen(halt), (left, right) -> left.plus(right).wrap(9))
                    .stage());
        }
    }

    @Device
    static Words device() {
        return new Words();
    }

    @HardwareTest
    void filterMapZipAndStage(Dut<Words> dut) {
        dut.source(dut.top().in, long.class).pauses(0.2).sendAll(LongStream.range(0, 200).boxed().toList());
        dut.source(dut.top().other, long.class).pauses(0.2).sendAll(LongStream.range(0, 100).boxed().toList());
        dut.sink(dut.top().out, long.class).backPressure(0.3)
                .expectAll(LongStream.range(0, 100).map(i -> 2 * i + 1 + i).boxed().toList()).drain(1000);
    }

    @HardwareTest
    void haltStopsTheFlow(Dut<Words> dut) {
        dut.poke(dut.top().halt, true);
        dut.source(dut.top().in, long.class).sendAll(LongStream.range(0, 10).boxed().toList());
        dut.source(dut.top().other, long.class).sendAll(LongStream.range(0, 5).boxed().toList());
        var sink = dut.sink(dut.top().out, long.class);
        dut.step(20);
        assertEquals(0, sink.received().size());
        dut.poke(dut.top().halt, false);
        sink.await(5, 20);
    }

    /** A port with a stream in each direction. */
    record Both(Stream<Pair> there, Stream<Pair> back) implements Bundle {}

    record Pair(UInt first, Bool second) implements Bundle {}

    /** Sends what comes on one side of the port back on the other one. */
    static final class Echo extends Module<Params> {
        final Both port = input(new Both(stream(new Pair(uint(8), bool())), flip(stream(new Pair(uint(8), bool())))));

        Echo() {
            super(new Params());
            port.back().connect(port.there().stage());
        }
    }

    @Device
    static Echo echo() {
        return new Echo();
    }

    record Item(long first, boolean second) {}

    @HardwareTest
    void connectsAStreamThatFlowsAgainstItsPort(Dut<Echo> dut) {
        var items = LongStream.range(0, 50).mapToObj(i -> new Item(i, i % 3 == 0)).toList();
        dut.source(dut.top().port.there(), Item.class).sendAll(items);
        dut.sink(dut.top().port.back(), Item.class).backPressure(0.3).expectAll(items).drain(500);
    }

    /** Sends what comes as it comes, and so breaks the protocol of streams where the sender does. */
    static final class Careless extends Module<Params> {
        final UInt number = input(uint(8));
        final Both port = input(new Both(stream(new Pair(uint(8), bool())), flip(stream(new Pair(uint(8), bool())))));

        Careless() {
            super(new Params());
            var ticks = reg(bool(), false);
            ticks.set(ticks.not());
            port.there().ready.set(ticks);
            port.back().valid.set(true);
            port.back().payload.first().set(number);
            port.back().payload.second().set(true);
        }
    }

    @Device
    static Careless careless() {
        return new Careless();
    }

    @HardwareTest(engines = EngineKind.JVM)
    void watchesThePayloadOfAStreamThatFlowsAgainstItsPort(Dut<Careless> dut) {
        dut.poke(dut.top().number, 1);
        dut.step();
        dut.poke(dut.top().number, 2);
        var violation = assertThrows(PropertyViolation.class, dut::step);
        assertEquals("stream `port_back` keeps its payload until ready", violation.property().message());
    }
}
