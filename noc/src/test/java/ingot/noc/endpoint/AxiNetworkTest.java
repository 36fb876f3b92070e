package ingot.noc.endpoint;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.generators.bus.Axi4;
import ingot.noc.RoutingRule;
import ingot.noc.topology.Topologies;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three managers and two memories in the corners of a mesh. */
class AxiNetworkTest {
    private static final int HALF = 0x8000;

    @Device
    static AxiNetwork device() {
        return new AxiNetwork(new AxiNetworkParams(Topologies.mesh(2, 2), RoutingRule.USUAL, 4, 2, List.of(0, 1, 2), List.of(3, 0), 16, 32, 2, 4));
    }

    private static Axi.Channels pins(Axi4 bus) {
        return new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r());
    }

    private static List<SparseMemory> memories(Dut<AxiNetwork> dut) {
        var memories = List.of(new SparseMemory(), new SparseMemory());
        for (int i = 0; i < 2; i++) {
            new AxiMemory(dut, pins(dut.top().subordinates.get(i)), memories.get(i)).pauses(0.1 + 0.3 * i);
        }
        return memories;
    }

    @HardwareTest(engines = JVM)
    void everyManagerReachesEveryMemory(Dut<AxiNetwork> dut) {
        var memories = memories(dut);
        var work = new ArrayList<Runnable>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            var master = new AxiMaster(dut, pins(dut.top().managers.get(i))).pauses(0.2);
            work.add(() -> {
                for (int burst = 0; burst < 6; burst++) {
                    int count = 1 + dut.random().nextInt(8);
                    long address = burst % 2 * HALF + 0x1000L * number + 0x40L * burst;
                    int seed = 1000 * number + 100 * burst;
                    var words = IntStream.range(0, count).mapToObj(n -> BigInteger.valueOf(seed + n)).toList();
                    assertEquals(Axi.OKAY, master.write(address, words));
                    assertEquals(words, master.read(address, count));
                    assertEquals(words.getFirst(), memories.get(burst % 2).readWord(address, 4));
                }
            });
        }
        dut.all(work.toArray(Runnable[]::new));
    }

    /** Reads of one identifier, in turn from the memory near by and from the one far away, all offered at once. */
    @HardwareTest(engines = JVM)
    void answersOfOneIdentifierKeepTheirOrder(Dut<AxiNetwork> dut) {
        var memories = memories(dut);
        var bus = dut.top().managers.get(0);
        var asks = dut.source(bus.ar(), Axi.Address.class, "prot");
        var expected = new ArrayList<Axi.ReadData>();
        for (int i = 0; i < 20; i++) {
            long address = (i / 2 % 2 == 0 ? 0 : HALF) + 16L * i;
            asks.send(new Axi.Address(1, address, 1, 2, Axi.INCR, 0));
            for (int beat = 0; beat < 2; beat++) {
                var word = BigInteger.valueOf(77L * i + beat);
                memories.get(i / 2 % 2).writeWord(address + 4L * beat, 4, word);
                expected.add(new Axi.ReadData(1, word, Axi.OKAY, beat == 1));
            }
        }
        dut.sink(bus.r(), Axi.ReadData.class).backPressure(0.3).expectAll(expected).drain(2000);
    }

    @Test
    void routingsThatDoNotKeepTheOrderAreRefused() {
        var problem = assertThrows(IllegalArgumentException.class, () -> new AxiNetworkParams(
                Topologies.mesh(2, 2), RoutingRule.ADAPTIVE, 4, 2, List.of(0), List.of(3), 16, 32, 2, 4));
        assertTrue(problem.getMessage().contains("take USUAL"), problem.getMessage());
    }
}
