package ingot.hdl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Everything;
import ingot.hdl.designs.Fifo;
import ingot.hdl.designs.PeArray;
import ingot.hdl.json.JsonReader;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void countsCopies() {
        var one = Statistics.of(Elaboration.elaborate(() -> new PeArray(new PeArray.Params(1, 1)))).total();
        var netlist = Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 3)));
        var six = Statistics.of(netlist);
        assertEquals(BigInteger.valueOf(6), six.uses().get(netlist.top().instances().getFirst().module().name()));
        var multiply = new Contents.Operator("multiply", 16);
        assertEquals(BigInteger.ONE, one.operators().get(multiply));
        assertEquals(BigInteger.valueOf(6), six.total().operators().get(multiply));
        assertEquals(one.registerBits().multiply(BigInteger.valueOf(6)), six.total().registerBits());
    }

    @Test
    void countsMemoriesAndRegisters() {
        var total = Statistics.of(Elaboration.elaborate(() -> new Fifo(new Fifo.Params(5, 8)))).total();
        assertEquals(BigInteger.valueOf(40), total.memoryBits());
        assertEquals(BigInteger.valueOf(8), total.registerBits());
    }

    /** total(9) → mux → out, and the mux's condition: the parity of a memory word. */
    @Test
    void findsTheDeepestLogic() {
        var deepest = Statistics.of(Everything.netlist(false)).deepest();
        assertEquals(4, deepest.levels());
        assertEquals("a", deepest.steps().getFirst().what());
        assertEquals("memory read 4", deepest.steps().get(1).what());
        assertEquals("add 9", deepest.steps().get(2).what());
        assertEquals("mux 12", deepest.steps().get(4).what());
    }

    @Test
    void saysTheSameToPeopleAndPrograms() {
        var statistics = Statistics.of(Elaboration.elaborate(() -> new PeArray(new PeArray.Params(2, 3))));
        var json = JsonReader.read(statistics.json());
        var total = json.get("total").orElseThrow();
        assertEquals(statistics.total().registerBits().toString(), total.get("registerBits").orElseThrow().text());
        assertTrue(statistics.text().contains("deepest path: " + statistics.deepest().levels() + " operators"), statistics.text());
        assertEquals(String.valueOf(statistics.deepest().levels()), json.get("deepestPath").flatMap(path -> path.get("operators")).orElseThrow().text());
    }
}
