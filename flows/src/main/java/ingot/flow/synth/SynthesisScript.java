package ingot.flow.synth;

import ingot.hdl.emit.SystemVerilog;
import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What Yosys and ABC are told, as files in one folder. */
record SynthesisScript(String top, PdkProcess process, double clockPeriodNs, Strategy strategy, boolean gatesClocks) {
    /** What an output port drives, fF: some fan-out and the wire to the next block. */
    private static final double PORT_LOAD_FF = 33.4;

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("synth.ys"), yosys());
        if (gatesClocks) {
            Files.writeString(folder.resolve("clockgate.v"), clockGate());
        }
        Files.writeString(folder.resolve("abc.constr"), "set_driving_cell %s%nset_load %s%n"
                .formatted(process.cells().buffers().get(1).cell(), PORT_LOAD_FF));
        Files.writeString(folder.resolve("abc.script"), Resource.text(strategy.script()).replace("@PERIOD_PS@", periodPs()));
    }

    /** The emitted clock gate as the weakest cell that the process has for it. */
    private String clockGate() throws IOException {
        var cell = process.cells().clockGates().stream().findFirst().orElseThrow(() -> new IOException("the design gates clocks, and "
                + process.name() + " has no clock gating cell in its cell kit: use domain().enabled(...) instead of gated(...)"));
        return """
                module %s (input clk, input enable, output gated);
                    %s cell (.%s(clk), .%s(enable), .%s(gated));
                endmodule
                """.formatted(SystemVerilog.CLOCK_GATE, cell.cell(), cell.clock(), cell.enable(), cell.output());
    }

    private String yosys() throws IOException {
        var cells = process.cells();
        var buffer = cells.buffers().get(1);
        return Resource.text("synth.ys")
                .replace("@CLOCK_GATES@", gatesClocks ? "read_verilog -overwrite clockgate.v" : "# This design gates no clocks.")
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
