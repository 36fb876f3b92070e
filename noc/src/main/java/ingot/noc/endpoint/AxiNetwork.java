package ingot.noc.endpoint;

import static ingot.hdl.Hdl.connect;
import static ingot.hdl.Hdl.zero;

import ingot.generators.bus.Axi4;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Vec;
import ingot.noc.Network;
import ingot.noc.NetworkParams;

/**
 * AXI4 over a network of any shape, in place of a crossbar: every manager reaches every subordinate.
 *
 * <p>Latency: that of the network, {@link ingot.noc.analysis.ZeroLoad}. Throughput: one item per cycle for each channel of each node, as far as the network carries it.
 * Cost: routers with 4 virtual channels for each class of the routing, and a port for each manager and subordinate.
 */
@Description("AXI4 over a network of routers.")
public final class AxiNetwork extends Module<AxiNetworkParams> {
    public final Vec<Axi4> managers = input(vec(p.managers().size(), Axi4.of(p.node().manager())));
    public final Vec<Axi4> subordinates = output(vec(p.subordinates().size(), Axi4.of(p.node().subordinate())));

    public AxiNetwork(AxiNetworkParams params) {
        super(params);
        Network<NetworkParams> network = new Network<>(p.network()).named("network");
        for (int node = 0; node < p.topology().terminals().size(); node++) {
            manager(network, node);
            subordinate(network, node);
        }
    }

    private void manager(Network<NetworkParams> network, int node) {
        int first = AxiChannels.CLASSES * node;
        int number = p.managers().indexOf(node);
        if (number < 0) {
            idle(network, first, first + 2);
            return;
        }
        AxiManagerPort port = new AxiManagerPort(p.node()).named("manager_" + number);
        port.self.set(p.topology().address(node));
        connect(port.bus, managers.get(number));
        for (int i = 0; i < 2; i++) {
            network.inject.get(first + i).connect(port.inject.get(i));
            port.eject.get(i).connect(network.eject.get(first + 2 + i));
        }
    }

    private void subordinate(Network<NetworkParams> network, int node) {
        int first = AxiChannels.CLASSES * node;
        int number = p.subordinates().indexOf(node);
        if (number < 0) {
            idle(network, first + 2, first);
            return;
        }
        AxiSubordinatePort port = new AxiSubordinatePort(p.node()).named("subordinate_" + number);
        connect(subordinates.get(number), port.bus);
        for (int i = 0; i < 2; i++) {
            network.inject.get(first + 2 + i).connect(port.inject.get(i));
            port.eject.get(i).connect(network.eject.get(first + i));
        }
    }

    /** Nobody sends by two streams, or receives by two others. */
    private static void idle(Network<NetworkParams> network, int inject, int eject) {
        for (int i = 0; i < 2; i++) {
            var stream = network.inject.get(inject + i);
            stream.valid.set(false);
            connect(stream.payload, zero(stream.payload));
            network.eject.get(eject + i).ready.set(true);
        }
    }
}
