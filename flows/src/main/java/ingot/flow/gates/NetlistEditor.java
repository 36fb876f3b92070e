package ingot.flow.gates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes to a gate netlist: start from one, edit, and {@link #build()} a new one. Numbers of cells and nets that the editor was
 * given or has handed out stay valid in the editor until the end, whatever is removed. The built netlist keeps them too as long
 * as nothing was removed; after removals the rest moves down in order, and {@link #builtCell} and {@link #builtNet} tell where to.
 *
 * <p>The editor is deterministic and not safe for use by several threads.
 */
public final class NetlistEditor {
    private final String name;
    private final List<GatePort> ports;
    private final List<GateCell> cells;
    private final List<GateNet> nets;
    /** Cells and nets share one name space, as in Verilog; how many bear each name. */
    private final Map<String, Integer> names = new HashMap<>();

    /** An editor that starts from {@code netlist}, which stays as it is. */
    public NetlistEditor(GateNetlist netlist) {
        name = netlist.name();
        ports = new ArrayList<>(netlist.ports());
        cells = new ArrayList<>(netlist.cells());
        nets = new ArrayList<>(netlist.nets());
        cells.forEach(cell -> names.merge(cell.name(), 1, Integer::sum));
        nets.forEach(net -> names.merge(net.name(), 1, Integer::sum));
    }

    /** One more than the largest cell number, removed cells included. */
    public int cellCount() {
        return cells.size();
    }

    /** One more than the largest net number, removed nets included. */
    public int netCount() {
        return nets.size();
    }

    /** The cell as edited so far. Fails for a removed one. */
    public GateCell cell(int id) {
        return present(cells, id, "cell");
    }

    /** The net as edited so far. Fails for a removed one. */
    public GateNet net(int id) {
        return present(nets, id, "net");
    }

    /**
     * Adds a cell and gives its number.
     *
     * @param wantedName its name, made unique by a number at its end where a cell or a net has it
     * @param source the Java place that it serves, or empty
     */
    public int addCell(String wantedName, String master, Map<String, Integer> pins, String source) {
        pins.values().forEach(this::net);
        int id = cells.size();
        cells.add(new GateCell(id, unique(wantedName), master, ordered(new TreeMap<>(pins)), source));
        return id;
    }

    /** Adds a net with no pins and gives its number; the name is made unique as for {@link #addCell}. */
    public int addNet(String wantedName, String source) {
        int id = nets.size();
        nets.add(new GateNet(id, unique(wantedName), source));
        return id;
    }

    /** Takes a cell out; its nets stay. */
    public void removeCell(int id) {
        release(cell(id).name());
        cells.set(id, null);
    }

    /** Takes a net out. {@link #build()} fails if anything is still on it. */
    public void removeNet(int id) {
        release(net(id).name());
        nets.set(id, null);
    }

    /** Gives a cell another name and returns the one it got, which ends in a number where the wanted one was taken. */
    public String renameCell(int id, String wantedName) {
        var old = cell(id);
        release(old.name());
        var given = unique(wantedName);
        cells.set(id, new GateCell(id, given, old.master(), old.pins(), old.source()));
        return given;
    }

    /** Gives a net another name and returns the one it got, as for {@link #renameCell}. */
    public String renameNet(int id, String wantedName) {
        var old = net(id);
        release(old.name());
        var given = unique(wantedName);
        nets.set(id, new GateNet(id, given, old.source()));
        return given;
    }

    /** Makes a cell another library cell with the same pins. */
    public void setMaster(int id, String master) {
        var old = cell(id);
        cells.set(id, new GateCell(id, old.name(), master, old.pins(), old.source()));
    }

    /** Puts a pin on a net, off the one it was on. */
    public void connect(int cell, String pin, int net) {
        net(net);
        var old = cell(cell);
        var pins = new LinkedHashMap<>(old.pins());
        pins.put(pin, net);
        cells.set(cell, new GateCell(cell, old.name(), old.master(), ordered(pins), old.source()));
    }

    /** Takes a pin off its net. */
    public void disconnect(int cell, String pin) {
        var old = cell(cell);
        var pins = new LinkedHashMap<>(old.pins());
        if (pins.remove(pin) == null) {
            throw new IllegalArgumentException("pin `" + pin + "` of cell `" + old.name() + "` is on no net");
        }
        cells.set(cell, new GateCell(cell, old.name(), old.master(), ordered(pins), old.source()));
    }

    /** Puts a port of the top module on another net. */
    public void connectPort(int port, int net) {
        net(net);
        var old = ports.get(port);
        ports.set(port, new GatePort(old.name(), old.input(), net));
    }

    /** Moves some pins of a net to a new net and gives the new net's number; the new one has the old one's source. */
    public int splitNet(int net, Collection<CellPin> moved, String wantedName) {
        for (var pin : moved) {
            if (!Integer.valueOf(net).equals(cell(pin.cell()).pins().get(pin.pin()))) {
                throw new IllegalArgumentException("pin `" + pin.pin() + "` of cell `" + cell(pin.cell()).name()
                        + "` is not on net `" + net(net).name() + "`");
            }
        }
        int split = addNet(wantedName, net(net).source());
        moved.forEach(pin -> connect(pin.cell(), pin.pin(), split));
        return split;
    }

    /** The number that a cell has in the built netlist, or -1 when it was removed. */
    public int builtCell(int id) {
        return cells.get(id) == null ? -1 : id - removedBefore(cells, id);
    }

    /** The number that a net has in the built netlist, or -1 when it was removed. */
    public int builtNet(int id) {
        return nets.get(id) == null ? -1 : id - removedBefore(nets, id);
    }

    /** The edited netlist. Fails when a pin or a port is on a removed net, and names both. */
    public GateNetlist build() {
        var netNumbers = numbers(nets);
        var cellNumbers = numbers(cells);
        boolean moved = nets.contains(null);
        var newNets = nets.stream().filter(net -> net != null)
                .map(net -> new GateNet(netNumbers[net.id()], net.name(), net.source())).toList();
        var newCells = new ArrayList<GateCell>(cells.size());
        for (var cell : cells) {
            if (cell == null) {
                continue;
            }
            var pins = cell.pins();
            if (moved) {
                var mapped = new LinkedHashMap<String, Integer>();
                cell.pins().forEach((pin, net) -> mapped.put(pin, number(netNumbers, net, "pin `" + pin + "` of cell `" + cell.name() + "`")));
                pins = ordered(mapped);
            }
            int id = cellNumbers[cell.id()];
            newCells.add(id == cell.id() && !moved ? cell : new GateCell(id, cell.name(), cell.master(), pins, cell.source()));
        }
        var newPorts = ports.stream()
                .map(port -> new GatePort(port.name(), port.input(), number(netNumbers, port.net(), "port `" + port.name() + "`"))).toList();
        return new GateNetlist(name, newPorts, newCells, newNets);
    }

    private static int number(int[] numbers, int net, String who) {
        if (numbers[net] < 0) {
            throw new IllegalStateException(who + " is on net " + net + ", which was removed; connect it elsewhere first");
        }
        return numbers[net];
    }

    private static int[] numbers(List<?> items) {
        var numbers = new int[items.size()];
        int next = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = items.get(i) == null ? -1 : next++;
        }
        return numbers;
    }

    private static int removedBefore(List<?> items, int id) {
        return (int) items.subList(0, id).stream().filter(item -> item == null).count();
    }

    private static <T> T present(List<T> items, int id, String kind) {
        T item = items.get(id);
        if (item == null) {
            throw new IllegalArgumentException(kind + " " + id + " was removed");
        }
        return item;
    }

    private static Map<String, Integer> ordered(Map<String, Integer> pins) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    }

    private String unique(String wanted) {
        var given = wanted;
        for (int n = 1; names.containsKey(given); n++) {
            given = wanted + "_" + n;
        }
        names.put(given, 1);
        return given;
    }

    private void release(String name) {
        names.computeIfPresent(name, (key, count) -> count == 1 ? null : count - 1);
    }
}
