package ingot.generators.bus;

import ingot.generators.crossing.Carried;
import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.Data;
import ingot.hdl.Domain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Each channel of a bridge between two clocks, whichever of them rises when: every item goes through once, as it came, in order, and none gets stuck. */
class ClockBridgeProofTest {
    enum Channel { AW, W, B, AR, R }

    /** Two clocks, and the solver's mark for items. */
    abstract static class Around<P extends Record> extends Module<P> {
        final Clock askClock = input(clock());
        final Reset askReset = input(reset());
        final Clock answerClock = input(clock());
        final Reset answerReset = input(reset());
        final Bool mark = in(asks(), () -> input(bool()));
        final Bool markAnswer = in(answers(), () -> input(bool()));

        Around(P params) {
            super(params);
        }

        final Domain asks() {
            return domain(askClock, askReset);
        }

        final Domain answers() {
            return domain(answerClock, answerReset);
        }

        final <T extends Data> void goes(Stream<T> from, Stream<T> to, int depth) {
            Carried.once(from, asks(), to, answers(), mark, depth);
        }

        final <T extends Data> void comesBack(Stream<T> from, Stream<T> to, int depth) {
            Carried.once(from, answers(), to, asks(), markAnswer, depth);
        }
    }

    static final class OfStream extends Around<AxiStreamClockBridgeParams> {
        final Stream<AxiStream.Beat> in = in(asks(), () -> input(AxiStream.of(p.port())));
        final Stream<AxiStream.Beat> out = in(answers(), () -> output(AxiStream.of(p.port())));

        OfStream() {
            super(new AxiStreamClockBridgeParams(8, 1, 1, 1, 2, 2));
            var bridge = in(asks(), () -> new AxiStreamClockBridge(p));
            bridge.clocked(AxiStreamClockBridge.READ, answers());
            bridge.in.connect(in);
            out.connect(bridge.out);
            goes(in, out, p.depth());
        }
    }

    record Params(Channel channel) {}

    static final class OfAxi4 extends Around<Params> {
        private static final Axi4ClockBridgeParams SHAPE = new Axi4ClockBridgeParams(4, 8, 1, List.of(), 2, 2);

        final Axi4 manager = in(asks(), () -> input(Axi4.of(SHAPE.port())));
        final Axi4 subordinate = in(answers(), () -> output(Axi4.of(SHAPE.port())));

        OfAxi4(Params params) {
            super(params);
            var bridge = in(asks(), () -> new Axi4ClockBridge(SHAPE));
            bridge.clocked(Axi4ClockBridge.SUBORDINATE, answers());
            connect(bridge.manager, manager);
            connect(subordinate, bridge.subordinate);
            switch (p.channel()) {
                case AW -> goes(manager.aw(), subordinate.aw(), SHAPE.depth());
                case W -> goes(manager.w(), subordinate.w(), SHAPE.depth());
                case B -> comesBack(subordinate.b(), manager.b(), SHAPE.depth());
                case AR -> goes(manager.ar(), subordinate.ar(), SHAPE.depth());
                case R -> comesBack(subordinate.r(), manager.r(), SHAPE.depth());
            }
        }
    }

    @Device
    static OfStream ofStream() {
        return new OfStream();
    }

    @Device(params = "channels")
    static OfAxi4 ofAxi4(Params params) {
        return new OfAxi4(params);
    }

    static List<Params> channels() {
        return Arrays.stream(Channel.values()).map(Params::new).toList();
    }

    @Formal(prove = 2, seconds = 300)
    void streamCarriesEveryBeatOnce(Proof<OfStream> proof) {}

    @Formal(prove = 2, seconds = 900)
    @Tag("full")
    void axiCarriesEveryItemOnce(Proof<OfAxi4> proof) {}
}
