package ingot.flow.gates;

import java.util.Set;

/** Names for cells that no designer named. */
final class CellNames {
    private static final Set<String> OUTPUTS = Set.of("X", "Y", "Q", "Z", "ZN", "HI", "LO", "SUM", "COUT", "GCLK", "S", "CO", "Q_N", "QN");

    private static final String FLATTENED = "$flatten\\";

    private CellNames() {}

    /** Whether a pin of this name is an output, as far as one can tell without the library. */
    static boolean isOutput(String pin) {
        return OUTPUTS.contains(pin);
    }

    /** {@code weight_3_dfxtp} for the flip-flop that drives {@code weight[3]}. */
    static String made(String master, String drivenNet, int id) {
        String function = master.substring(master.lastIndexOf("__") + (master.contains("__") ? 2 : 1));
        int drive = function.lastIndexOf('_');
        if (drive > 0) {
            function = function.substring(0, drive);
        }
        if (drivenNet.isEmpty()) {
            return function + "_" + id;
        }
        return drivenNet.replaceAll("\\[(\\d+)\\]", "_$1") + "_" + function;
    }

    /**
     * A made name in the instance that the cell was in before Yosys dissolved the hierarchy, as its own name for the cell tells:
     * {@code $flatten\a.\b.$abc$7} was in {@code a.b}. The net that it drives may be known by a name outside.
     */
    static String inside(String yosysName, String made) {
        int end = yosysName.indexOf(".$");
        if (!yosysName.startsWith(FLATTENED) || end < 0) {
            return made;
        }
        var path = yosysName.substring(FLATTENED.length(), end).replace("\\", "") + ".";
        return made.startsWith(path) ? made : path + made.substring(made.lastIndexOf('.') + 1);
    }
}
