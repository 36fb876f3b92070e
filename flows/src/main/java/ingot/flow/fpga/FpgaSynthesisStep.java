package ingot.flow.fpga;

import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.build.ChosenDesign;
import ingot.flow.synth.Rtl;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.pdk.FpgaBoard;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Maps a design to the primitives of a board's FPGA. One with more port bits than the package has pins gets a {@link RegisterRing}. */
public record FpgaSynthesisStep(ChosenDesign<?> design, Rtl rtl, FpgaBoard board, double mhz) implements Step<FpgaNetlist> {
    private static final Duration LIMIT = Duration.ofHours(1);
    private static final String NETLIST = "fpga.json";
    private static final String RING = "ring.txt";

    @Override
    public StepKey key() throws IOException {
        return StepKey.builder().file("rtl", rtl.file()).setting("board", board).setting("mhz", mhz).tool(KnownTools.YOSYS).build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var top = design.elaborate().top();
        boolean ring = RegisterRing.pins(top) > board.pins();
        Files.copy(rtl.file(), workspace.file("design.sv"));
        if (ring) {
            Files.writeString(workspace.file("ring.v"), RegisterRing.verilog(top));
        }
        Files.writeString(workspace.file(RING), String.valueOf(ring ? RegisterRing.registers(top) : 0));
        Files.writeString(workspace.file(constraints()), pins(top));
        Files.writeString(workspace.file("synth.ys"), "read_verilog -sv design.sv%n%s%s -top %s -json %s%n".formatted(
                ring ? "read_verilog ring.v\n" : "", command(), ring ? RegisterRing.NAME : rtl.top(), NETLIST));
        workspace.progress(ring ? "%d port bits, %d pins: through a register ring".formatted(RegisterRing.pins(top), board.pins()) : "mapping");
        ToolFinder.system().find(KnownTools.YOSYS).with("-q", "-l", "yosys.log", "-s", "synth.ys")
                .in(workspace.folder()).logTo(workspace.file("yosys-warnings.log")).within(LIMIT).execute();
    }

    private String command() {
        return switch (board.family()) {
            case ICE40 -> board.multipliers() ? "synth_ice40 -dsp" : "synth_ice40";
            case ECP5 -> "synth_ecp5";
        };
    }

    private String constraints() {
        return switch (board.family()) {
            case ICE40 -> "pins.pcf";
            case ECP5 -> "pins.lpf";
        };
    }

    /** The first clock comes from the board; the others, and all data, go where nextpnr likes. */
    private String pins(NetModule top) {
        var clock = top.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).findFirst().orElse("");
        if (clock.isEmpty()) {
            return "";
        }
        return switch (board.family()) {
            case ICE40 -> "set_io %s %s%n".formatted(clock, board.clockPin());
            case ECP5 -> String.format(Locale.ROOT, "LOCATE COMP \"%s\" SITE \"%s\";%nIOBUF PORT \"%s\" IO_TYPE=LVCMOS33;%nFREQUENCY PORT \"%s\" %.3f MHZ;%n",
                    clock, board.clockPin(), clock, clock, mhz);
        };
    }

    @Override
    public FpgaNetlist result(Path folder) throws IOException {
        return new FpgaNetlist(folder.resolve(NETLIST), folder.resolve(constraints()), Integer.parseInt(Files.readString(folder.resolve(RING)).strip()));
    }
}
