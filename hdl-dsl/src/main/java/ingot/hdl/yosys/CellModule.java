package ingot.hdl.yosys;

import ingot.hdl.netlist.Source;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A module of nets and cells.
 *
 * @param nets ports first, in their order
 * @param joined the nets that are another name for a word
 * @param parameters of a black box, with the values that the design gives them first
 */
record CellModule(
        String name, Kind kind, List<Net> nets, List<Cell> cells, Map<Net, Word> joined,
        SequencedMap<String, Cell.Parameter> parameters, Source source) {
    /** What the module is for. */
    enum Kind { TOP, INNER, BLACK_BOX }
}
