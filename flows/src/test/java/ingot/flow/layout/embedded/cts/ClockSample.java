package ingot.flow.layout.embedded.cts;

import ingot.flow.gates.GateCell;
import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.embedded.place.SampleDesigns;
import ingot.pdk.PdkProcess;
import ingot.pdk.lef.LefLibrary;
import ingot.pdk.lef.Macro;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import ingot.pdk.liberty.Table;
import ingot.pdk.liberty.TimingArc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flip-flops on a clock, and clock buffers whose delay is 0.1 ns + load × resistance. */
final class ClockSample {
    static final PdkProcess PROCESS = PdkProcess.named("sky130A");

    private ClockSample() {}

    /** {@code flops} cells {@code w20} with pin A on the clock; B is the data input, Y the output; one chain. */
    static GateNetlist registers(int flops) {
        var cells = new ArrayList<GateCell>();
        var nets = new ArrayList<GateNet>();
        nets.add(new GateNet(0, "clk", "Top.java:7"));
        nets.add(new GateNet(1, "d", ""));
        for (int i = 0; i < flops; i++) {
            nets.add(new GateNet(i + 2, "q" + i, ""));
            cells.add(new GateCell(i, "ff" + i, "w20", Map.of("A", 0, "B", i + 1, "Y", i + 2), ""));
        }
        return new GateNetlist("regs", List.of(new GatePort("clk", true, 0), new GatePort("d", true, 1),
                new GatePort("q", false, flops + 1)), cells, nets);
    }

    static LefLibrary lef() {
        var sample = SampleDesigns.library();
        var macros = new HashMap<String, Macro>(sample.macros());
        int sites = 3;
        for (var buffer : PROCESS.cells().clockBuffers()) {
            var like = sample.macro("w" + Math.min(20, sites));
            var pins = like.pins().stream().filter(pin -> pin.name().equals("A") || pin.name().equals("Y"))
                    .map(pin -> new ingot.pdk.lef.MacroPin(pin.name().equals("Y") ? buffer.output() : buffer.input(), pin.direction(),
                            pin.use(), pin.shapes(), 0, 0))
                    .toList();
            macros.put(buffer.cell(), new Macro(buffer.cell(), "CORE", like.site(), like.width(), like.height(), pins, List.of()));
            sites *= 2;
        }
        return new LefLibrary(sample.layers(), sample.vias(), sample.sites(), macros);
    }

    static LibertyLibrary liberty() {
        var cells = new HashMap<String, LibertyCell>();
        cells.put("w20", cell("w20", input("A", 0.002), input("B", 0.002)));
        double resistance = 4;
        for (var buffer : PROCESS.cells().clockBuffers()) {
            cells.put(buffer.cell(), cell(buffer.cell(), input(buffer.input(), 0.002), output(buffer.input(), buffer.output(), resistance)));
            resistance /= 2;
        }
        return new LibertyLibrary("sample", 1.8, 25, 1, 1.5, cells);
    }

    private static LibertyCell cell(String name, LibertyPin... pins) {
        return new LibertyCell(name, 1, 1, false, Optional.empty(), List.of(pins));
    }

    private static LibertyPin input(String name, double pf) {
        return new LibertyPin(name, LibertyPin.Direction.INPUT, false, pf, pf, pf, Double.POSITIVE_INFINITY, 1.5, Optional.empty(),
                List.of(), List.of());
    }

    private static LibertyPin output(String from, String name, double resistance) {
        Optional<Table> delay = Optional.of(table(0.1, resistance));
        Optional<Table> edge = Optional.of(table(0.03, resistance));
        var arc = new TimingArc(from, TimingArc.Kind.COMBINATIONAL, TimingArc.Sense.POSITIVE, delay, delay, edge, edge, Optional.empty());
        return new LibertyPin(name, LibertyPin.Direction.OUTPUT, false, 0, 0, 0, 0.3 / resistance, 1.5, Optional.of(from), List.of(arc),
                List.of());
    }

    private static Table table(double start, double slope) {
        return new Table(new double[] {0, 1}, new double[] {0, 1}, new double[] {start, start + slope, start, start + slope});
    }
}
