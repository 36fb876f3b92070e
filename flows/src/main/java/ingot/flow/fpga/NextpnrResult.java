package ingot.flow.fpga;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What place and route with one seed gave.
 *
 * @param resources how many of each kind of cell are used, and there, by nextpnr's name
 * @param clocks what each clock reaches, by its net; {@code asked} in MHz is what was aimed at
 * @param criticalPath of the slowest clock, in order
 * @param configuration the text from which the bitstream is packed
 */
public record NextpnrResult(int seed, Map<String, Use> resources, Map<String, Clock> clocks, List<Hop> criticalPath, Path configuration) {
    /** Cells of one kind. */
    public record Use(int used, int available) {}

    /** A clock's frequencies in MHz. */
    public record Clock(double achieved, double asked) {}

    /**
     * One delay of a path.
     *
     * @param kind {@code clk-to-q}, {@code logic}, {@code routing}, {@code setup}
     * @param net what is on the wire, by the designer's name; empty inside a cell
     * @param source the Java place of the net, or empty
     */
    public record Hop(String kind, double delayNs, String net, String source) {}

    /** The slowest clock's frequency in MHz over what was asked of it; infinite for a design without a clock. */
    public double margin() {
        return clocks.values().stream().mapToDouble(clock -> clock.achieved() / clock.asked()).min().orElse(Double.POSITIVE_INFINITY);
    }
}
