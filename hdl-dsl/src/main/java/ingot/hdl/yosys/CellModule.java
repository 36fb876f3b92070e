package ingot.hdl.yosys;

import ingot.hdl.netlist.Source;
import java.util.List;
import java.util.Map;

/**
 * A module of nets and cells.
 *
 * @param nets ports first, in their order
 * @param joined the nets that are another name for a word
 */
record CellModule(String name, boolean top, List<Net> nets, List<Cell> cells, Map<Net, Word> joined, Source source) {}
