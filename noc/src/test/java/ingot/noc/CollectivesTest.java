package ingot.noc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.MinimalAdaptive;
import ingot.noc.routing.Routing;
import ingot.noc.routing.TurnModel;
import ingot.noc.routing.UpDown;
import ingot.noc.topology.Topologies;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.EngineKind;
import ingot.test.HardwareTest;
import ingot.test.StreamSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Packets to many nodes and sums of many nodes, while all nodes send each other packets. */
class CollectivesTest {
    private static final int ROOT = 1;
    private static final List<Integer> GROUP = List.of(0, 2, 4, 5);
    private static final List<Integer> PARTS = List.of(0, 1, 2, 3, 5);
    private static final int SUM = 4;
    private static final int COUNT = 12;

    record Out(boolean last, int destination, int data) {}

    record In(boolean last, int data) {}

    @Device(params = "networks")
    static Network<NetworkParams> device(NetworkParams params) {
        return new Network<>(params);
    }

    static List<NetworkParams> networks() {
        var collectives = new Collectives(List.of(new Multicast(5, List.of(1)), new Multicast(ROOT, GROUP)), List.of(new Reduction(SUM, PARTS, 1, 8)));
        return IntStream.rangeClosed(1, 4).mapToObj(stages -> {
            Routing routing = stages == 2 ? UpDown.of(Topologies.binaryTree(3)) : new DimensionOrder(Topologies.mesh(2, 3));
            return NetworkParams.of(routing, RouterSettings.of(16, 2, 4, stages).withMessages(2, stages == 3)).with(collectives);
        }).toList();
    }

    @HardwareTest(engines = EngineKind.JVM)
    void copiesReachAllMembersAndSumsTheRoot(Dut<Network<NetworkParams>> dut) {
        var plan = dut.top().params();
        var topology = plan.topology();
        int nodes = 6;
        var random = dut.random();
        var came = new ArrayList<List<Integer>>();
        List<StreamSource<Out>> sources = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            List<Integer> here = new ArrayList<>();
            came.add(here);
            dut.sink(dut.top().eject.get(2 * node), In.class).backPressure(0.3).onItem(flit -> here.add(flit.data()));
            sources.add(dut.source(dut.top().inject.get(2 * node), Out.class));
        }
        for (int i = 0; i < COUNT; i++) {
            // Data below 100 is for the group, the rest says whom it is for.
            sources.get(ROOT).send(new Out(true, Collectives.address(topology.addressBits(), 1), i));
            for (int node = 0; node < nodes; node++) {
                int goal = random.nextInt(nodes);
                int length = 1 + random.nextInt(3);
                for (int flit = 1; flit <= length; flit++) {
                    sources.get(node).send(new Out(flit == length, topology.address(goal), 1000 * (goal + 1)));
                }
            }
        }
        var sums = new int[COUNT];
        for (int member : PARTS) {
            var parts = dut.source(dut.top().inject.get(2 * member + 1), Out.class).pauses(0.1 * member);
            for (int i = 0; i < COUNT; i++) {
                int part = random.nextInt(1 << 16);
                parts.send(new Out(true, topology.address(SUM), part));
                sums[i] = sums[i] + (part & 0xff00) & 0xff00 | (sums[i] + part) & 0xff;
            }
        }
        dut.sink(dut.top().eject.get(2 * SUM + 1), In.class).expectAll(IntStream.of(sums).mapToObj(sum -> new In(true, sum)).toList()).drain(1500);
        dut.waitUntil(() -> sources.stream().allMatch(source -> source.waiting() == 0), 1500);
        dut.step(100);
        var expected = IntStream.range(0, COUNT).boxed().toList();
        for (int node = 0; node < nodes; node++) {
            int here = node;
            assertEquals(GROUP.contains(node) ? expected : List.of(), came.get(node).stream().filter(data -> data < 100).toList(), "node " + node);
            assertTrue(came.get(node).stream().allMatch(data -> data < 100 || data == 1000 * (here + 1)));
        }
    }

    @Test
    void aRoutingWithChoicesIsRefused() {
        var plan = NetworkParams.of(new MinimalAdaptive(new DimensionOrder(Topologies.mesh(2, 2))), RouterSettings.of(16, 2, 4, 2));
        var problem = assertThrows(IllegalArgumentException.class, () -> plan.with(new Collectives(List.of(new Multicast(0, List.of(1, 2))), List.of())));
        assertTrue(problem.getMessage().contains("leaves no choice"), problem.getMessage());
    }

    @Test
    void partsThatMayGoSeveralWaysAreRefused() {
        var plan = NetworkParams.of(new TurnModel(Topologies.mesh(2, 2), TurnModel.Rule.WEST_FIRST), RouterSettings.of(16, 1, 4, 2));
        var problem = assertThrows(IllegalArgumentException.class, () -> plan.with(new Collectives(List.of(), List.of(new Reduction(3, List.of(0), 0, 8)))));
        assertTrue(problem.getMessage().contains("leave router r_0_0 by more than one way"), problem.getMessage());
    }
}
