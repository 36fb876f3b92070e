package ingot.flow.tinytapeout;

/**
 * What a person says about a new project.
 *
 * @param design the command that names the design, {@code dot4 --lanes 4}
 * @param tiles tile size, {@code 1x1}
 * @param clockHz frequency of the project's clock
 * @param shuttle tag of TinyTapeout's actions, {@code ttsky26a}
 * @param librelane whether their servers make the layout; else the one that is made here is submitted
 */
public record ProjectSettings(
        String design, String title, String author, String discord, String description, String tiles, long clockHz, String shuttle,
        boolean librelane) {
    /** Clock period in ns. */
    public double periodNs() {
        return clockHz == 0 ? 20 : 1e9 / clockHz;
    }
}
