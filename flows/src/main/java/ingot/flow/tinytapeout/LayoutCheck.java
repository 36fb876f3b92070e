package ingot.flow.tinytapeout;

import ingot.flow.layout.LayoutException;
import ingot.flow.layout.out.GdsInspection;
import ingot.pdk.Board;
import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every rule about the layout of a tile that needs no rule deck: the GDS, the LEF, the netlist, and what was checked of them. */
public final class LayoutCheck {
    private static final String WORKFLOW = ".github/workflows/gds.yaml";

    private LayoutCheck() {}

    /** Where a project keeps its layout. */
    public static String gds(String top) {
        return "gds/" + top + ".gds";
    }

    /** Where a project keeps the abstract of its layout. */
    public static String lef(String top) {
        return "lef/" + top + ".lef";
    }

    /** Where a project keeps its gate netlist. */
    public static String netlist(String top) {
        return "netlist/" + top + ".v";
    }

    /** Whether a project submits a layout of its own. */
    public static boolean submitsLayout(Path folder) throws IOException {
        var workflow = folder.resolve(WORKFLOW);
        return Files.isRegularFile(workflow) && Files.readString(workflow).contains("tt-gds-action/custom_gds");
    }

    /** What is wrong with the layout in {@code folder}, a project whose {@code info.yaml} is in order. */
    public static List<Defect> check(Path folder) throws IOException {
        var info = InfoYaml.read(folder);
        var board = Board.named(ProjectCheck.BOARD);
        var process = PdkProcess.named(board.process());
        var tile = board.tile(info.text("tiles"));
        var top = info.text("top_module");
        var defects = new ArrayList<Defect>();
        var files = List.of(gds(top), lef(top), netlist(top));
        files.stream().filter(file -> !Files.isRegularFile(folder.resolve(file))).forEach(file -> defects.add(
                Defect.refused("TT050", file, "the file that is submitted is not there", "run `ingot tt harden`, and commit what it writes")));
        if (!defects.isEmpty()) {
            return defects;
        }
        var lef = LefAbstract.read(folder.resolve(lef(top)), top);
        defects.addAll(LefRules.check(lef, lef(top), board, tile));
        try {
            var layout = GdsInspection.read(folder.resolve(gds(top)));
            defects.addAll(GdsRules.check(layout, gds(top), top, board, process, tile));
            if (layout.names().contains(top)) {
                defects.addAll(LefRules.against(lef, layout, gds(top), top, process));
            }
        } catch (LayoutException e) {
            defects.add(Defect.refused("TT051", gds(top), e.getMessage(), "write the file again"));
        }
        defects.addAll(NetlistRules.check(folder.resolve(netlist(top)), netlist(top), top));
        defects.addAll(Signoff.check(folder));
        return defects;
    }
}
