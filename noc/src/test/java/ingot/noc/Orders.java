package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.UpDown;
import ingot.noc.traffic.Message;
import ingot.noc.traffic.NetworkBench;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Packets of one node for another keep their order, where the network says so. */
final class Orders {
    private final boolean kept;
    private final Map<List<Integer>, ArrayDeque<Message>> flows = new HashMap<>();

    Orders(NetworkPlan plan) {
        var routing = plan.ways().routing();
        boolean oneWay = routing instanceof DimensionOrder || routing instanceof UpDown;
        kept = oneWay && (plan.router().ordered() || plan.router().vcs() == 1);
    }

    boolean kept() {
        return kept;
    }

    private static List<Integer> flow(Message message) {
        return List.of(message.source(), message.destination(), message.kind());
    }

    void send(NetworkBench bench, Message message) {
        if (kept) {
            flows.computeIfAbsent(flow(message), key -> new ArrayDeque<>()).add(message);
        }
        bench.send(message);
    }

    void arrived(Message message) {
        var flow = flows.get(flow(message));
        if (flow != null) {
            assertEquals(flow.poll(), message, "a packet has overtaken another one");
        }
    }
}
