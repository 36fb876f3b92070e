package ingot.flow.fpga;

import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.pdk.FpgaBoard;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Places and routes with one seed. A clock that is too slow is a result, not a failure of the step. */
public record NextpnrStep(FpgaNetlist netlist, FpgaBoard board, double mhz, int seed) implements Step<NextpnrResult> {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final String REPORT = "report.json";
    private static final String CONFIGURATION = "fpga.config";
    private static final String NETLIST = "placed.json";

    /** The program that places and routes for a family. */
    public static Tool tool(FpgaBoard.Family family) {
        return switch (family) {
            case ICE40 -> KnownTools.NEXTPNR_ICE40;
            case ECP5 -> KnownTools.NEXTPNR_ECP5;
        };
    }

    @Override
    public StepKey key() throws IOException {
        return StepKey.builder().file("netlist", netlist.json()).file("constraints", netlist.constraints()).setting("board", board).setting("mhz", mhz)
                .setting("seed", seed).tool(tool(board.family())).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        // Copies, so that a nextpnr that sees only the folder it works in finds them.
        Files.copy(netlist.json(), workspace.file(NETLIST));
        var constraints = netlist.constraints().getFileName().toString();
        Files.copy(netlist.constraints(), workspace.file(constraints));
        var arguments = new ArrayList<>(List.of("--" + board.device(), "--package", board.packageName(), "--json", NETLIST, "--seed", String.valueOf(seed),
                "--freq", String.format(Locale.ROOT, "%.3f", mhz), "--report", REPORT, "--timing-allow-fail", "-l", "nextpnr.log", "-q"));
        arguments.addAll(switch (board.family()) {
            case ICE40 -> List.of("--pcf", constraints, "--pcf-allow-unconstrained", "--asc", CONFIGURATION);
            case ECP5 -> List.of("--lpf", constraints, "--lpf-allow-unconstrained", "--textcfg", CONFIGURATION);
        });
        ToolFinder.system().find(tool(board.family())).with(arguments).in(workspace.folder()).logTo(workspace.file("nextpnr-messages.log")).within(LIMIT).execute();
        var result = result(workspace.folder());
        result.clocks().forEach((clock, reached) -> workspace.progress(String.format(Locale.ROOT, "%s %.1f MHz", clock, reached.achieved())));
    }

    @Override
    public NextpnrResult result(Path folder) throws IOException {
        return NextpnrReport.read(seed, folder.resolve(REPORT), folder.resolve(NETLIST), folder.resolve(CONFIGURATION));
    }
}
