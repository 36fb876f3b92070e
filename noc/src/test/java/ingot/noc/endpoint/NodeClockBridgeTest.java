package ingot.noc.endpoint;

import static ingot.test.EngineKind.JVM;

import ingot.hdl.Clock;
import ingot.hdl.Domain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.stream.IntStream;
import org.junit.jupiter.params.provider.CsvSource;

/** A node whose flits go out and come back in the clock of the network. */
class NodeClockBridgeTest {
    record Out(boolean last, int destination, int data) {}

    record In(boolean last, int data) {}

    static final class There extends Module<NodeClockBridgeParams> {
        final Clock nodeClock = input(clock());
        final Reset nodeReset = input(reset());
        final Clock networkClock = input(clock());
        final Reset networkReset = input(reset());
        final Stream<Packet> inject = in(node(), () -> input(stream(Packet.of(p.addressBits(), p.dataBits()))));
        final Stream<Delivery> eject = in(node(), () -> output(stream(Delivery.of(p.dataBits()))));

        There() {
            super(new NodeClockBridgeParams(3, 12, 8, 2));
            var bridge = in(node(), () -> new NodeClockBridge(p));
            bridge.clocked(NodeClockBridge.NETWORK, network());
            bridge.inject.connect(inject);
            eject.connect(bridge.eject);
            bridge.fromNetwork.connect(Loop.deliver(bridge.toNetwork));
        }

        private Domain node() {
            return domain(nodeClock, nodeReset);
        }

        private Domain network() {
            return domain(networkClock, networkReset);
        }
    }

    @Device
    static There device() {
        return new There();
    }

    @HardwareTest(engines = JVM)
    @CsvSource({"2, 7", "7, 2", "3, 3"})
    void everyFlitComesBackWhateverTheClocksDo(Dut<There> dut, int nodePeriod, int networkPeriod) {
        var top = dut.top();
        dut.clock(top.nodeClock, nodePeriod);
        dut.clock(top.networkClock, networkPeriod);
        var flits = IntStream.range(0, 100).mapToObj(n -> new Out(n % 3 == 2, n % 8, dut.random().nextInt(1 << 12))).toList();
        dut.source(top.inject, Out.class).on(top.nodeClock).pauses(0.2).sendAll(flits);
        dut.sink(top.eject, In.class).on(top.nodeClock).backPressure(0.2)
                .expectAll(flits.stream().map(flit -> new In(flit.last(), flit.data())).toList()).drain(6000);
    }
}
