package ingot.hdl.yosys;

import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the cells of one module and names them after the net that they are there for. */
final class CellBuilder {
    private final List<Net> nets = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<Net> wanted = Optional.empty();
    private String place = "";
    private int next;

    void add(Net net) {
        nets.add(net);
    }

    void add(Cell cell) {
        cells.add(cell);
    }

    List<Net> nets() {
        return nets;
    }

    List<Cell> cells() {
        return cells;
    }

    /** From here on cells are named after {@code net}. */
    void begin(String net) {
        place = net;
        next = 0;
    }

    /** The next output of this width may be {@code net} itself. */
    void want(Optional<Net> net) {
        wanted = net;
    }

    /** Whether the net that was wanted has been used. */
    boolean isUsed() {
        return wanted.isEmpty();
    }

    /** A new cell. */
    Cell cell(String type, Source source) {
        return new Cell(fresh(type + "$" + place + (next == 0 ? "" : "$" + next)), type, source);
    }

    /** {@code wanted}, or numbered where two nets of a module differ by what a number makes equal. */
    private String fresh(String wanted) {
        next++;
        var name = wanted;
        for (int i = 1; !names.add(name); i++) {
            name = wanted + "$" + i;
        }
        return name;
    }

    /** The net for the output of {@code cell}. */
    Word output(Cell cell, int width) {
        if (wanted.isPresent() && wanted.get().width() == width) {
            var net = wanted.get();
            wanted = Optional.empty();
            return Word.of(net);
        }
        return inner(cell, width);
    }

    /** A net between two cells that belong together. */
    Word inner(Cell cell, int width) {
        var net = new Net(cell.name() + "$y", width, false, Optional.empty(), cell.source());
        nets.add(net);
        return Word.of(net);
    }
}
