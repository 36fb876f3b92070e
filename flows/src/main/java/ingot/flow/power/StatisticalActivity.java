package ingot.flow.power;

import ingot.flow.gates.CellFunction;
import ingot.flow.gates.CellPin;
import ingot.flow.gates.Connectivity;
import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.TruthTable;
import ingot.flow.timing.Activity;
import ingot.flow.timing.Timing;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What nets do where nobody knows the workload: the chance to be 1 and the density of changes go from the inputs and flip-flops through the
 * functions of the gates (Najm, "Transition density", 1993), as if signals were independent. A net changes once a cycle at most: glitches are
 * not in it.
 */
final class StatisticalActivity {
    /** Rounds through the flip-flops after which their chances have settled. */
    private static final int ROUNDS = 24;

    private final GateNetlist netlist;
    private final Connectivity connectivity;
    private final LibertyLibrary library;
    /** Number of the cell that drives each net, or -1. */
    private final int[] drivers;
    private final double[] high;
    private final double[] changes;
    private final Map<String, List<TruthTable>> tables = new HashMap<>();

    private StatisticalActivity(GateNetlist netlist, Connectivity connectivity, LibertyLibrary library) {
        this.netlist = netlist;
        this.connectivity = connectivity;
        this.library = library;
        high = new double[netlist.nets().size()];
        changes = new double[netlist.nets().size()];
        Arrays.fill(high, 0.5);
        drivers = new int[netlist.nets().size()];
        Arrays.setAll(drivers, net -> connectivity.driver(net).orElse(null) instanceof CellPin(int cell, String _) ? cell : -1);
    }

    /**
     * Estimates a netlist.
     *
     * @param inputChanges changes per cycle of every input
     * @param still inputs that do not change, with the value that they keep: resets
     */
    static StatisticalActivity of(GateNetlist netlist, Connectivity connectivity, LibertyLibrary library, double inputChanges, Map<String, Boolean> still) {
        var estimate = new StatisticalActivity(netlist, connectivity, library);
        for (var port : netlist.ports()) {
            if (port.input()) {
                var value = still.get(port.name());
                estimate.high[port.net()] = value == null ? 0.5 : value ? 1 : 0;
                estimate.changes[port.net()] = value == null ? inputChanges : 0;
            }
        }
        var order = estimate.combinational();
        for (int round = 0; round < ROUNDS; round++) {
            order.forEach(estimate::gate);
            netlist.cells().forEach(estimate::state);
        }
        order.forEach(estimate::gate);
        return estimate;
    }

    /** The part of the time in which a net is 1. */
    double high(int net) {
        return high[net];
    }

    /** Changes of a net per cycle. */
    double changes(int net) {
        return changes[net];
    }

    /** Changes per cycle; the clock's are 2. */
    Activity activity(Timing timing) {
        return net -> timing.onClock(net) ? 2 : changes[net];
    }

    /** Gates, each after those that drive it; what is in a loop is left out. */
    private List<GateCell> combinational() {
        var waits = new int[netlist.cells().size()];
        var order = new ArrayList<GateCell>();
        for (var cell : netlist.cells()) {
            if (isGate(cell.id())) {
                waits[cell.id()] = (int) cell.pins().values().stream().distinct()
                        .filter(net -> drivers[net] != cell.id() && drivers[net] >= 0 && isGate(drivers[net])).count();
                if (waits[cell.id()] == 0) {
                    order.add(cell);
                }
            }
        }
        for (int at = 0; at < order.size(); at++) {
            var cell = order.get(at);
            for (int net : Set.copyOf(cell.pins().values())) {
                if (drivers[net] == cell.id()) {
                    connectivity.sinks(net).stream().filter(CellPin.class::isInstance).map(sink -> ((CellPin) sink).cell()).distinct()
                            .filter(this::isGate).filter(reader -> --waits[reader] == 0).forEach(reader -> order.add(netlist.cells().get(reader)));
                }
            }
        }
        return order;
    }

    private boolean isGate(int cell) {
        return !tables(netlist.cells().get(cell).master()).isEmpty();
    }

    /** The functions of a gate's outputs; none for flip-flops, latches and clock gates. */
    private List<TruthTable> tables(String master) {
        return tables.computeIfAbsent(master, name -> {
            var cell = library.cells().get(name);
            if (cell == null || cell.sequential().isPresent() || cell.clockGate().isPresent()) {
                return List.of();
            }
            return cell.pins().stream().filter(pin -> pin.direction() == LibertyPin.Direction.OUTPUT && pin.function().isPresent())
                    .map(pin -> TruthTable.of(pin.name(), CellFunction.parse(pin.function().get()))).toList();
        });
    }

    private void gate(GateCell cell) {
        for (var table : tables(cell.master())) {
            var net = cell.pins().get(table.output());
            if (net == null) {
                continue;
            }
            var inputs = table.inputs().stream().mapToInt(pin -> cell.pins().getOrDefault(pin, -1)).toArray();
            var chances = Arrays.stream(inputs).mapToDouble(input -> input < 0 ? 0 : high[input]).toArray();
            double one = table.chance(chances);
            double density = 0;
            for (int i = 0; i < inputs.length; i++) {
                density += inputs[i] < 0 ? 0 : table.sensitivity(i, chances) * changes[inputs[i]];
            }
            high[net] = one;
            changes[net] = Math.min(density, 2 * Math.min(one, 1 - one));
        }
    }

    /** A flip-flop has what it had at its input; how often it changes is how often that differs from what it holds. */
    private void state(GateCell cell) {
        var master = library.cells().get(cell.master());
        if (master == null || master.sequential().isEmpty()) {
            return;
        }
        var next = TruthTable.of("", CellFunction.parse(master.sequential().get().nextState()));
        var chances = next.inputs().stream().mapToDouble(pin -> cell.pins().containsKey(pin) ? high[cell.pins().get(pin)] : 0.5).toArray();
        double one = next.chance(chances);
        for (var pin : master.pins()) {
            var net = cell.pins().get(pin.name());
            if (pin.direction() == LibertyPin.Direction.OUTPUT && net != null) {
                boolean inverted = pin.function().map(function -> function.contains(master.sequential().get().invertedName())).orElse(false);
                high[net] = inverted ? 1 - one : one;
                changes[net] = Math.min(2 * one * (1 - one), differs(cell, master, net, inverted));
            }
        }
    }

    /** The chance that the gate before a flip-flop gives something else than the flip-flop holds, where it listens to it: a load enable. */
    private double differs(GateCell flipFlop, LibertyCell master, int held, boolean inverted) {
        for (var pin : master.pins()) {
            var data = flipFlop.pins().get(pin.name());
            if (pin.direction() != LibertyPin.Direction.INPUT || pin.clock() || data == null
                    || !(connectivity.driver(data).orElse(null) instanceof CellPin(int id, String output))) {
                continue;
            }
            var before = netlist.cells().get(id);
            for (var table : tables(before.master())) {
                if (table.output().equals(output) && table.inputs().stream().anyMatch(input -> before.pins().getOrDefault(input, -1) == held)) {
                    var chances = table.inputs().stream().mapToDouble(input -> high[before.pins().get(input)]).toArray();
                    int own = table.inputs().stream().map(input -> before.pins().getOrDefault(input, -1)).toList().indexOf(held);
                    double difference = table.chanceOfDifference(own, chances);
                    return inverted ? 1 - difference : difference;
                }
            }
        }
        return 1;
    }
}
