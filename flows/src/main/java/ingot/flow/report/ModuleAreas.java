package ingot.flow.report;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Shares the cells of a layout among the modules that they came from, by the instance path in their names. */
public final class ModuleAreas {
    private final Map<NetModule, int[]> cells = new LinkedHashMap<>();
    private final Map<NetModule, double[]> areas = new LinkedHashMap<>();
    private final Map<NetModule, Integer> instances = new LinkedHashMap<>();
    private final Map<NetModule, Map<String, NetModule>> children = new LinkedHashMap<>();

    private ModuleAreas(Netlist design) {
        for (var module : design.modules()) {
            cells.put(module, new int[1]);
            areas.put(module, new double[1]);
            var byName = new LinkedHashMap<String, NetModule>();
            module.instances().forEach(instance -> byName.put(instance.name(), instance.module()));
            children.put(module, byName);
        }
        count(design.top());
    }

    /**
     * Cells and area by module, the largest first. Clock buffers and other cells that layout added count for the top module.
     *
     * @param areaUm2 area of a library cell by its name
     */
    public static List<ModuleArea> of(Netlist design, GateNetlist gates, ToDoubleFunction<String> areaUm2) {
        var sums = new ModuleAreas(design);
        for (var cell : gates.cells()) {
            var module = sums.owner(design.top(), cell);
            sums.cells.get(module)[0]++;
            sums.areas.get(module)[0] += areaUm2.applyAsDouble(cell.master());
        }
        var result = new ArrayList<ModuleArea>();
        sums.cells.forEach((module, count) -> result.add(
                new ModuleArea(module.name(), sums.instances.get(module), count[0], sums.areas.get(module)[0])));
        result.sort(Comparator.comparingDouble(ModuleArea::areaUm2).reversed().thenComparing(ModuleArea::module));
        return result;
    }

    /** The module that each cell came from, by cell number. */
    public static List<String> owners(Netlist design, GateNetlist gates) {
        var tree = new ModuleAreas(design);
        return gates.cells().stream().map(cell -> tree.owner(design.top(), cell).name()).toList();
    }

    private void count(NetModule module) {
        instances.merge(module, 1, Integer::sum);
        module.instances().forEach(instance -> count(instance.module()));
    }

    private NetModule owner(NetModule top, GateCell cell) {
        var owner = top;
        for (var part : cell.name().split("\\.")) {
            var inside = children.get(owner).get(part);
            if (inside == null) {
                return owner;
            }
            owner = inside;
        }
        return owner;
    }
}
