package ingot.flow.build;

import ingot.flow.power.SupplyIsland;
import ingot.flow.synth.Rtl;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A design as SystemVerilog.
 *
 * @param readable the file for people
 * @param others what else was asked for
 * @param rtl the file for synthesis: the same, with Java lines as attributes
 * @param clocks names of the clock ports, the main one first
 * @param idleResets the reset ports, with the value at which the design runs
 * @param islands parts with supplies of their own
 * @param findings warnings, and what the design allows with its reasons, for people; empty where there is nothing to say
 */
public record RtlResult(Path readable, List<Path> others, Rtl rtl, List<String> clocks, Map<String, Boolean> idleResets, List<SupplyIsland> islands,
        String findings) {
    /** The main clock port; empty where the design has none. */
    public String clock() {
        return clocks.isEmpty() ? "" : clocks.getFirst();
    }

    /** The clock ports beside the main one, each with this period. */
    public SequencedMap<String, Double> furtherAt(double periodNs) {
        var periods = new LinkedHashMap<String, Double>();
        clocks.stream().skip(1).forEach(port -> periods.put(port, periodNs));
        return periods;
    }
}
