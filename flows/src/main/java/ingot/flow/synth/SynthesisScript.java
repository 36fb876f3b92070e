package ingot.flow.synth;

import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What Yosys and ABC are told, as files in one folder. */
record SynthesisScript(String top, PdkProcess process, double clockPeriodNs, Strategy strategy) {
    /** What an output port drives, fF: some fan-out and the wire to the next block. */
    private static final double PORT_LOAD_FF = 33.4;

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("synth.ys"), yosys());
        Files.writeString(folder.resolve("abc.constr"), "set_driving_cell %s%nset_load %s%n"
                .formatted(process.cells().buffers().get(1).cell(), PORT_LOAD_FF));
        Files.writeString(folder.resolve("abc.script"), Resource.text(strategy.script()).replace("@PERIOD_PS@", periodPs()));
    }

    private String yosys() throws IOException {
        var cells = process.cells();
        var buffer = cells.buffers().get(1);
        return Resource.text("synth.ys")
                .replace("@TOP@", top)
                .replace("@PERIOD_PS@", periodPs())
                .replace("@TIE_HIGH@", cells.tieHigh().cell() + " " + cells.tieHigh().pin())
                .replace("@TIE_LOW@", cells.tieLow().cell() + " " + cells.tieLow().pin())
                .replace("@BUFFER@", buffer.cell() + " " + buffer.input() + " " + buffer.output());
    }

    private String periodPs() {
        return String.format(Locale.ROOT, "%.0f", clockPeriodNs * 1000);
    }
}
