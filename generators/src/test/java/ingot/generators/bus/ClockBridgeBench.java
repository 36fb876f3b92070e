package ingot.generators.bus;

import ingot.hdl.Clock;
import ingot.hdl.Domain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import java.util.List;

/** Designs around the bridges that give them two clocks. */
final class ClockBridgeBench {
    private ClockBridgeBench() {}

    static final class OfStream extends Module<AxiStreamClockBridgeParams> {
        final Clock writeClock = input(clock());
        final Reset writeReset = input(reset());
        final Clock readClock = input(clock());
        final Reset readReset = input(reset());
        final Stream<AxiStream.Beat> in = in(write(), () -> input(AxiStream.of(p.port())));
        final Stream<AxiStream.Beat> out = in(read(), () -> output(AxiStream.of(p.port())));

        OfStream(AxiStreamClockBridgeParams params) {
            super(params);
            var bridge = in(write(), () -> new AxiStreamClockBridge(p));
            bridge.clocked(AxiStreamClockBridge.READ, read());
            bridge.in.connect(in);
            out.connect(bridge.out);
        }

        private Domain write() {
            return domain(writeClock, writeReset);
        }

        private Domain read() {
            return domain(readClock, readReset);
        }
    }

    static final class OfAxi4 extends Module<Axi4ClockBridgeParams> {
        final Clock managerClock = input(clock());
        final Reset managerReset = input(reset());
        final Clock subordinateClock = input(clock());
        final Reset subordinateReset = input(reset());
        final Axi4 manager = in(asks(), () -> input(Axi4.of(p.port())));

        OfAxi4() {
            super(new Axi4ClockBridgeParams(10, 32, 2, List.of(), 8, 2));
            var bridge = in(asks(), () -> new Axi4ClockBridge(p));
            bridge.clocked(Axi4ClockBridge.SUBORDINATE, answers());
            connect(bridge.manager, manager);
            var memory = in(answers(), () -> new Axi4Memory(new Axi4MemoryParams(10, 32, 2)));
            connect(memory.bus, bridge.subordinate);
        }

        private Domain asks() {
            return domain(managerClock, managerReset);
        }

        private Domain answers() {
            return domain(subordinateClock, subordinateReset);
        }
    }
}
