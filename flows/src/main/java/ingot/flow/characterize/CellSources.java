package ingot.flow.characterize;

import ingot.flow.layout.out.GdsInspection;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.lef.LefLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What characterisation reads of a process: outlines, layouts, netlists and functions of the cells, and the models of the transistors. */
final class CellSources {
    private static final String MODELS = "libs.tech/combined/continuous";

    private final LefLibrary lef;
    private final GdsInspection gds;
    private final Map<String, SpiceNetlist> spice;
    private final String verilog;
    private final Path models;

    CellSources(Pdk pdk) {
        lef = pdk.lef();
        gds = GdsInspection.read(pdk.file(PdkFile.Role.GDS));
        spice = SpiceNetlist.parse(read(pdk.file(PdkFile.Role.SPICE)));
        verilog = read(pdk.files(PdkFile.Role.VERILOG).getLast());
        models = pdk.root().resolve(MODELS);
        if (!Files.isDirectory(models)) {
            throw new CharacterizeException("the PDK at " + pdk.root() + " has no transistor models (" + MODELS + ")");
        }
    }

    ModelCards models(Conditions conditions) {
        return new ModelCards(models, conditions.process());
    }

    /**
     * The netlist of a cell, from its layout.
     *
     * @throws CharacterizeException when it is not the cell's SPICE netlist
     */
    CellNetlist netlist(String cell) {
        var netlist = CellExtraction.of(gds, cell, DrawnLayers.sky130());
        if (!spice.containsKey(cell)) {
            throw new CharacterizeException("cell " + cell + " has no SPICE netlist");
        }
        return netlist;
    }

    /** How the layout's netlist differs from the SPICE netlist; empty when it does not. */
    String difference(CellNetlist netlist) {
        return spice.get(netlist.cell()).difference(netlist);
    }

    CellLogic logic(String cell) {
        return CellLogic.of(verilog, cell);
    }

    double areaUm2(String cell) {
        var macro = lef.macros().get(cell);
        if (macro == null) {
            throw new CharacterizeException("cell " + cell + " is not in the LEF");
        }
        return macro.width() * 1e-3 * macro.height() * 1e-3;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CharacterizeException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
