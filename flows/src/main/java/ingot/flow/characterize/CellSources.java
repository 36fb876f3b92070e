package ingot.flow.characterize;

import ingot.flow.layout.out.GdsInspection;
import ingot.pdk.DrawnCells;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What characterisation reads of a process: outlines, layouts, netlists and functions of the cells, and the models of the transistors. */
final class CellSources {
    private final PdkProcess process;
    private final DrawnCells drawn;
    private final LefLibrary lef;
    private final GdsInspection gds;
    private final Map<String, SpiceNetlist> spice;
    private final String verilog;
    private final Path models;

    CellSources(Pdk pdk) {
        process = pdk.process();
        drawn = DrawnCells.of(process);
        lef = pdk.lef();
        gds = GdsInspection.read(pdk.file(PdkFile.Role.GDS));
        spice = SpiceNetlist.parse(read(pdk.file(PdkFile.Role.SPICE)));
        verilog = read(pdk.files(PdkFile.Role.VERILOG).getLast());
        models = pdk.root().resolve(drawn.models().folder());
        if (!Files.isDirectory(models)) {
            throw new CharacterizeException("the PDK at %s has no transistor models (%s)".formatted(pdk.root(), drawn.models().folder()));
        }
    }

    ModelCards models(Conditions conditions) {
        return new ModelCards(models, drawn.models(), conditions.process());
    }

    /**
     * The netlist of a cell, from its layout.
     *
     * @throws CharacterizeException when it is not the cell's SPICE netlist
     */
    CellNetlist netlist(String cell) {
        var netlist = CellExtraction.of(gds, cell, drawn.layers());
        if (!spice.containsKey(cell)) {
            throw new CharacterizeException("cell " + cell + " has no SPICE netlist");
        }
        return netlist;
    }

    /** Whether a cell computes nothing. */
    boolean physical(String cell) {
        return CellSet.physical(process).contains(cell);
    }

    /** The pin of an antenna diode; empty for other cells. */
    Optional<String> diodePin(String cell) {
        var diode = process.cells().diode();
        return Optional.of(diode.pin()).filter(pin -> diode.cell().equals(cell));
    }

    DrawnDiode diode(String cell, String pin) {
        return CellExtraction.diode(gds, cell, drawn.layers(), pin);
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
