package ingot.pdk;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which library cells do what.
 *
 * @param tap ties the wells to the supply
 * @param tapDistanceNm no point of a row may be farther from a tap of that row than this
 * @param endCaps cells for the left and right end of a row; empty where the process needs none
 * @param fillers plain fillers, widest first, down to one site
 * @param decaps fillers with a capacitor, widest first
 * @param diode protects a gate against antennas
 * @param tieHigh drives a constant 1; {@code tieLow} a constant 0
 * @param portDriver what drives an input port of a block, as far as timing is concerned; {@code portLoadPf} what loads an output
 * @param buffers data buffers, weakest first
 * @param clockBuffers weakest first
 * @param delayBuffers slow buffers for hold repair, fastest first
 * @param clockGates clock gating cells for clocks that rise, weakest first; empty where the kit names none
 * @param synthesisExcludes cells that synthesis must not choose, {@code *} stands for any characters
 * @param layoutExcludes cells that layout must not add, in the same form; also those whose pins cannot be reached
 */
public record CellKit(
        String tap, int tapDistanceNm, List<String> endCaps, List<String> fillers, List<String> decaps, Diode diode, CellPin tieHigh,
        CellPin tieLow, CellPin portDriver, double portLoadPf, List<BufferCell> buffers, List<BufferCell> clockBuffers, List<BufferCell> delayBuffers,
        List<ClockGateCell> clockGates, List<String> synthesisExcludes, List<String> layoutExcludes) {
    public CellKit {
        clockGates = List.copyOf(clockGates);
        endCaps = List.copyOf(endCaps);
        fillers = List.copyOf(fillers);
        decaps = List.copyOf(decaps);
        buffers = List.copyOf(buffers);
        clockBuffers = List.copyOf(clockBuffers);
        delayBuffers = List.copyOf(delayBuffers);
        synthesisExcludes = List.copyOf(synthesisExcludes);
        layoutExcludes = List.copyOf(layoutExcludes);
    }

    /** A pin of a cell. */
    public record CellPin(String cell, String pin) {}

    /** A buffer and its two pins. */
    public record BufferCell(String cell, String input, String output) {}

    /** A clock gating cell and its pins: {@code output} has those pulses of {@code clock} before which {@code enable} is 1. */
    public record ClockGateCell(String cell, String clock, String enable, String output) {}

    /**
     * An antenna diode.
     *
     * @param diffusionAreaUm2 the area that protects; libraries do not always say so in LEF
     */
    public record Diode(String cell, String pin, double diffusionAreaUm2) {}

    /** Whether synthesis may choose {@code cell}. */
    public boolean synthesisMayUse(String cell) {
        return none(synthesisExcludes, cell);
    }

    /** Whether a placed netlist may hold {@code cell}. */
    public boolean layoutMayUse(String cell) {
        return none(layoutExcludes, cell);
    }

    private static boolean none(List<String> patterns, String cell) {
        return patterns.stream().noneMatch(pattern -> matches(pattern, cell));
    }

    private static boolean matches(String pattern, String cell) {
        return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), cell);
    }
}
