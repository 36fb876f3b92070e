package ingot.flow.build;

import ingot.flow.FlowException;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutEngine;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.report.Statistics;
import ingot.pdk.Board;
import ingot.pdk.Pdk;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What can be told of a layout before synthesis, in well under a second: ports and name of a tile, whether there is a clock to
 * constrain, whether the flip-flops alone are larger than the die, whether the engine knows the process. The step fails with everything that it finds.
 */
public record Preflight(ChosenDesign<?> design, FloorplanSpec floorplan, Pdk pdk, LayoutEngine engine) implements Step<String> {
    private static final String RESULT = "preflight.txt";
    private static final String TILE_PREFIX = "tt_um_";
    private static final String BOARD = "tinytapeout-sky130";
    /** Registers that synthesis finds constant, or the same as another one, are seldom more than this. */
    private static final double KEPT = 0.8;
    private static final double FLIP_FLOP_UM2 = PredictedArea.FLIP_FLOP_UM2;

    @Override
    public StepKey key() throws IOException {
        return design.addTo(StepKey.builder()).setting("floorplan", floorplan).setting("process", pdk.process().name()).setting("engine", engine.name()).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var netlist = design.elaborate();
        var site = pdk.lef().sites().get(pdk.process().site());
        var findings = findings(netlist, floorplan, pdk.process(), site);
        engine.refuses(pdk.process()).ifPresent(findings::add);
        if (!findings.isEmpty()) {
            throw new FlowException(findings.size() + (findings.size() == 1 ? " thing" : " things") + " to mend before synthesis:\n  "
                    + String.join("\n  ", findings));
        }
        var said = summary(netlist, site);
        workspace.progress(said);
        Files.writeString(workspace.file(RESULT), said);
    }

    private String summary(Netlist netlist, Site site) {
        double predicted = PredictedArea.um2(netlist);
        double core = coreUm2(floorplan, site);
        return Double.isNaN(core) ? String.format(Locale.ROOT, "about %.0f um2 of cells", predicted)
                : String.format(Locale.ROOT, "about %.0f um2 of cells, %.0f %% of the core", predicted, 100 * predicted / core);
    }

    @Override
    public String result(Path folder) throws IOException {
        return Files.readString(folder.resolve(RESULT));
    }

    /** Everything that stands in the way of a layout, with its mend. */
    static List<String> findings(Netlist netlist, FloorplanSpec floorplan, PdkProcess process, Site site) {
        var findings = new ArrayList<String>();
        var top = netlist.top();
        if (floorplan instanceof FloorplanSpec.TinyTapeout) {
            tilePorts(top, findings);
            var board = Board.named(BOARD);
            if (!board.process().equals(process.name())) {
                findings.add("a TinyTapeout tile is made in %s, and the process here is %s: set PDK=%s, or give a --die instead of a --tile".formatted(
                        board.process(), process.name(), board.process()));
            }
            if (!top.name().startsWith(TILE_PREFIX)) {
                findings.add("the top module `" + top.name() + "` of a tile must be called tt_um_...: override moduleName(),"
                        + " or make a project with `ingot tt new`");
            }
        }
        boolean registers = netlist.modules().stream().anyMatch(module -> !module.registers().isEmpty() || !module.memories().isEmpty());
        if (registers && top.ports().stream().noneMatch(port -> port.role() == Port.Role.CLOCK)) {
            findings.add("`%s` has registers and no clock port, so no timing can be checked: bring the clock in as an input".formatted(top.name()));
        }
        fit(netlist, floorplan, site, process, findings);
        return findings;
    }

    private static void tilePorts(NetModule top, List<String> findings) {
        var wanted = new LinkedHashMap<String, Integer>();
        Board.named(BOARD).pins().names().forEach(name -> wanted.merge(name.replaceFirst("\\[.*", ""), 1, Integer::sum));
        var found = top.ports().stream().collect(Collectors.toMap(Port::name, port -> port));
        wanted.forEach((name, bits) -> {
            var port = found.remove(name);
            var direction = List.of("uo_out", "uio_out", "uio_oe").contains(name) ? Direction.OUTPUT : Direction.INPUT;
            if (port == null) {
                findings.add("a tile has the port `%s` (%s, %d bits), `%s` has not: declare it, also unused".formatted(
                        name, direction.name().toLowerCase(Locale.ROOT), bits, top.name()));
            } else if (port.direction() != direction || port.type().width() != bits) {
                findings.add("the port `%s` of a tile is an %s of %d bits, here it is an %s of %d (%s)".formatted(name,
                        direction.name().toLowerCase(Locale.ROOT), bits, port.direction().name().toLowerCase(Locale.ROOT), port.type().width(), port.source()));
            }
        });
        found.forEach((name, port) -> findings.add("a tile has no port `" + name + "` (" + port.source()
                + "): bring it to ui_in, uo_out or uio_*, or make a project with `ingot tt new`, which adds a loader"));
    }

    private static void fit(Netlist netlist, FloorplanSpec floorplan, Site site, PdkProcess process, List<String> findings) {
        double core = coreUm2(floorplan, site);
        var total = Statistics.of(netlist).total();
        double bits = total.registerBits().add(total.memoryBits()).doubleValue();
        if (process.family().equals("sky130") && KEPT * bits * FLIP_FLOP_UM2 > core) {
            findings.add(String.format(Locale.ROOT, "%.0f bits of state need at least %.0f um2, the core has %.0f um2: %s", bits, bits * FLIP_FLOP_UM2, core,
                    floorplan instanceof FloorplanSpec.TinyTapeout ? larger(bits * FLIP_FLOP_UM2, site) : "give it a larger die"));
        }
    }

    /** NaN where the die follows the cells. */
    private static double coreUm2(FloorplanSpec floorplan, Site site) {
        return switch (floorplan) {
            case FloorplanSpec.Utilization _ -> Double.NaN;
            case FloorplanSpec.Die die -> die.widthUm() * die.heightUm();
            case FloorplanSpec.TinyTapeout tile -> coreUm2(Board.named(BOARD).tile(tile.tiles()), site);
        };
    }

    private static double coreUm2(Board.Tile tile, Site site) {
        var board = Board.named(BOARD);
        return (tile.widthNm() / 1e3 - 2 * board.marginSites() * site.width() / 1e3) * (tile.heightNm() / 1e3 - 2 * board.marginRows() * site.height() / 1e3);
    }

    private static String larger(double um2, Site site) {
        return Board.named(BOARD).tiles().entrySet().stream().filter(tile -> um2 < 0.7 * coreUm2(tile.getValue(), site))
                .min(Map.Entry.comparingByValue((a, b) -> Long.compare((long) a.widthNm() * a.heightNm(), (long) b.widthNm() * b.heightNm())))
                .map(tile -> "the smallest tile with room for them is " + tile.getKey()).orElse("no tile has room for them");
    }
}
