package ingot.cli;

import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutEngine;
import ingot.pdk.Board;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of commands that make a layout. */
@Command
final class LayoutOptions {
    private static final Pattern DIE = Pattern.compile("([0-9.]+)x([0-9.]+)");
    private static final double DEFAULT_UTILIZATION = 0.5;

    @Option(names = "--engine", paramLabel = "<name>", description = "layout engine: openroad or embedded; default openroad where it is installed")
    private String engine;

    @Option(names = "--tile", paramLabel = "<size>", description = "a TinyTapeout tile: 1x1, 1x2, 2x2, ...")
    private String tile;

    @Option(names = "--die", paramLabel = "<WxH>", description = "die size in um: 200x150")
    private String die;

    @Option(names = "--utilization", paramLabel = "<part>", description = "cell area over core area: 0.1 to 0.95; default 0.5")
    private Double utilization;

    @Option(names = "--activity", paramLabel = "<file>",
            description = "SAIF or VCD of a workload on the routed gates, for the power; default: every net changes in a tenth of the cycles")
    private Path activity;

    @Option(names = "--signoff", description = "also check as for a shuttle: Magic's own design rules and a second stream-out, a minute for 3,000 cells")
    private boolean signoff;

    /** Whether the checks take in those that a shuttle asks for and that are long for a large block. */
    boolean signoff() {
        return signoff;
    }

    /** What the nets do. */
    Optional<Path> activity() {
        return Optional.ofNullable(activity);
    }

    /** Options of a layout that goes to a shuttle; {@code engine} may be {@code null}. */
    static LayoutOptions forShuttle(String engine, String tile) {
        var options = new LayoutOptions();
        options.engine = engine;
        options.tile = tile;
        options.signoff = true;
        return options;
    }

    LayoutEngine engine() {
        return Engines.choose(Optional.ofNullable(engine));
    }

    /**
     * What the user asked for, or a die sized from the netlist; a block with a TinyTapeout name gets a tile.
     *
     * @param top name of the top module
     */
    FloorplanSpec floorplan(String top) {
        int given = (tile == null ? 0 : 1) + (die == null ? 0 : 1) + (utilization == null ? 0 : 1);
        if (given > 1) {
            throw new UserException("--tile, --die and --utilization exclude each other: give one");
        }
        if (die != null) {
            return parseDie(die);
        }
        if (utilization != null) {
            return checked(utilization);
        }
        if (tile != null || top.startsWith("tt_um_")) {
            var size = tile == null ? "1x1" : tile;
            Board.named("tinytapeout-sky130").tile(size);
            return new FloorplanSpec.TinyTapeout(size);
        }
        return new FloorplanSpec.Utilization(DEFAULT_UTILIZATION, 1);
    }

    private static FloorplanSpec parseDie(String text) {
        var match = DIE.matcher(text);
        if (!match.matches()) {
            throw new UserException("--die must be width and height in um, like 200x150, was " + text);
        }
        return new FloorplanSpec.Die(Double.parseDouble(match.group(1)), Double.parseDouble(match.group(2)));
    }

    private static FloorplanSpec checked(double part) {
        if (!(part >= 0.1 && part <= 0.95)) {
            throw new UserException("--utilization must be 0.1 to 0.95 (cell area over core area), was " + part);
        }
        return new FloorplanSpec.Utilization(part, 1);
    }
}
