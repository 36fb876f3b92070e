package ingot.pdk.liberty;

import java.util.Map;

/**
 * A timing library: the cells of one process corner. Time is ns, capacitance pF, leakage nW, internal energy pJ, area µm².
 *
 * @param name as the file has it, for example {@code sky130_fd_sc_hd__tt_025C_1v80}
 */
public record LibertyLibrary(
        String name, double voltageV, double temperatureC, double processFactor, double defaultMaxTransitionNs,
        Map<String, LibertyCell> cells) {
    /** The cell called {@code cellName}. */
    public LibertyCell cell(String cellName) {
        var cell = cells.get(cellName);
        if (cell == null) {
            throw new IllegalArgumentException("library " + name + " has no cell `" + cellName + "`");
        }
        return cell;
    }
}
