package ingot.noc.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.Network;
import ingot.noc.NetworkParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import ingot.test.StreamSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four nodes send each other messages; each writes what comes where it belongs, as a DMA would. */
class MessagePortTest {
    private static final MessageParams PORT = new MessageParams(2, 24, 4, 5, 4);

    record Params(MessageParams port) {}

    record Command(int destination, int tag, int most) {}

    record Part(int source, int tag, int most, int index, int data) {}

    static final class Nodes extends Module<Params> {
        final Vec<Stream<MessageCommand>> message = input(vec(4, stream(MessageCommand.of(p.port()))));
        final Vec<Stream<UInt>> data = input(vec(4, stream(uint(p.port().dataBits()))));
        final Vec<Stream<MessagePart>> received = output(vec(4, stream(MessagePart.of(p.port()))));

        Nodes() {
            super(new Params(PORT));
            // Packets may overtake each other.
            var network = new Network<>(NetworkParams.of(new DimensionOrder(Topologies.mesh(2, 2)), RouterSettings.of(p.port().dataBits(), 2, 2, 2)));
            for (int node = 0; node < 4; node++) {
                MessagePort port = new MessagePort(p.port()).named("port_" + node);
                port.self.set(node);
                port.message.connect(message.get(node));
                port.data.connect(data.get(node));
                received.get(node).connect(port.received);
                network.inject.get(node).connect(port.inject);
                port.eject.connect(network.eject.get(node));
            }
        }
    }

    @Device
    static Nodes device() {
        return new Nodes();
    }

    @HardwareTest(engines = EngineKind.JVM)
    void everyPartArrivesWhereItBelongs(Dut<Nodes> dut) {
        var expected = new ArrayList<Set<Part>>();
        var came = new ArrayList<List<Part>>();
        for (int node = 0; node < 4; node++) {
            expected.add(new HashSet<>());
            came.add(new ArrayList<>());
            dut.sink(dut.top().received.get(node), Part.class).backPressure(0.2).onItem(came.get(node)::add);
        }
        var random = dut.random();
        int flits = 0;
        for (int node = 0; node < 4; node++) {
            StreamSource<Command> commands = dut.source(dut.top().message.get(node), Command.class).pauses(0.2);
            StreamSource<Integer> data = dut.source(dut.top().data.get(node), int.class).pauses(0.2);
            for (int tag = 0; tag < 8; tag++) {
                var command = new Command(random.nextInt(4), tag, random.nextInt(32));
                commands.send(command);
                for (int index = 0; index <= command.most(); index++) {
                    int word = random.nextInt(1 << 24);
                    data.send(word);
                    expected.get(command.destination()).add(new Part(node, tag, command.most(), index, word));
                    flits++;
                }
            }
        }
        int all = flits;
        dut.waitUntil(() -> came.stream().mapToInt(List::size).sum() == all, 3000);
        for (int node = 0; node < 4; node++) {
            assertEquals(expected.get(node), new HashSet<>(came.get(node)));
            assertEquals(expected.get(node).size(), came.get(node).size());
        }
    }

    @Test
    void aHeaderThatDoesNotFitIsRefused() {
        var problem = assertThrows(IllegalArgumentException.class, () -> new MessageParams(4, 16, 4, 6, 4));
        assertEquals("dataBits must hold a header of 20 bits (address, tag, length and place), was 16", problem.getMessage());
    }
}
