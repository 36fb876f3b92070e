package ingot.noc.endpoint;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.Network;
import ingot.noc.NetworkParams;
import ingot.noc.router.Delivery;
import ingot.noc.router.Guard;
import ingot.noc.router.Packet;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;

/** A mesh whose wires turn over, with a {@link RetryPort} at each node: its ports are those of a network of one message class. */
final class RetryNetwork extends Module<RetryNetwork.Params> {
    record Params(int rows, int cols, int dataBits, int stages, Guard guard) {
        NetworkParams inside() {
            return NetworkParams.of(new DimensionOrder(Topologies.mesh(rows, cols).withLatency(1, 0)),
                    RouterSettings.of(dataBits, 4, 4, stages).withMessages(2, false).inOrder().with(guard));
        }

        /** What a bench takes it for. */
        NetworkParams outside() {
            return NetworkParams.of(new DimensionOrder(Topologies.mesh(rows, cols)), RouterSettings.of(dataBits, 1, 4, stages));
        }

        RetryParams port() {
            return new RetryParams(inside().topology().addressBits(), dataBits, 8, 150);
        }
    }

    private final Network<NetworkParams> network;
    final Vec<Stream<Packet>> inject = input(vec(p.rows() * p.cols(), stream(Packet.of(p.port().addressBits(), p.dataBits()))));
    final Vec<Stream<Delivery>> eject = output(vec(p.rows() * p.cols(), stream(Delivery.of(p.dataBits()))));
    final Vec<UInt> flips;
    final Vec<Bool> again = output(vec(p.rows() * p.cols(), bool()));

    RetryNetwork(Params params) {
        super(params);
        network = new Network<>(p.inside());
        flips = input(vec(network.flips.size(), network.flips.get(0)));
        for (int link = 0; link < flips.size(); link++) {
            network.flips.get(link).set(flips.get(link));
        }
        for (int node = 0; node < inject.size(); node++) {
            RetryPort port = new RetryPort(p.port()).named("port_" + node);
            port.self.set(p.inside().topology().address(node));
            port.inject.connect(inject.get(node));
            eject.get(node).connect(port.eject);
            network.inject.get(2 * node).connect(port.toNetwork);
            network.inject.get(2 * node + 1).connect(port.answersToNetwork);
            port.fromNetwork.connect(network.eject.get(2 * node));
            port.answersFromNetwork.connect(network.eject.get(2 * node + 1));
            again.get(node).set(port.again);
        }
    }
}
