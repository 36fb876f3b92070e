package ingot.flow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleAreasTest {
    @Test
    void cellsCountForTheModuleThatTheyCameFrom() {
        var leaf = module("Leaf", List.of());
        var top = module("Top", List.of(instance("a", leaf), instance("b", leaf)));
        var gates = new GateNetlist("Top", List.of(),
                List.of(cell(0, "a.sum_reg"), cell(1, "b.sum_reg"), cell(2, "b.adder.x"), cell(3, "clk_buf_0")), List.of());
        var areas = ModuleAreas.of(new Netlist(top), gates, master -> 10);
        assertEquals(List.of(new ModuleArea("Leaf", 2, 3, 30), new ModuleArea("Top", 1, 1, 10)), areas);
    }

    private static GateCell cell(int id, String name) {
        return new GateCell(id, name, "inv", Map.of(), "");
    }

    private static Instance instance(String name, NetModule module) {
        return new Instance(name, module, Map.of(), Map.of(), Source.UNKNOWN);
    }

    private static NetModule module(String name, List<Instance> instances) {
        return new NetModule(name, "", List.of(), List.of(), List.of(), List.of(), instances, List.of(), Source.UNKNOWN);
    }
}
