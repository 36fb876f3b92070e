package ingot.bench.qor;

import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.gates.YosysJson;
import ingot.flow.synth.Rtl;
import ingot.flow.synth.SynthesisResult;
import ingot.flow.synth.SynthesisStep;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.TimingAnalyzer;
import ingot.hdl.Design;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFinder;
import ingot.pdk.liberty.LibertyLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Maps contestants to the cells of this machine's process at its default corner, and times them. */
final class Laboratory {
    private final Path folder;
    private final Pdk pdk;
    private final LibertyLibrary library;

    Laboratory(Path folder) {
        this.folder = folder;
        var finder = PdkFinder.ofThisMachine();
        pdk = finder.find(finder.defaultProcess(), Optional.empty());
        library = pdk.liberty(pdk.process().defaultCorner());
    }

    Point measure(Contestant contestant, Aim aim) throws IOException {
        var netlist = Design.of(contestant.device()).netlist();
        var synthesis = synthesise(netlist, folder.resolve(contestant.name() + "-" + aim), aim);
        return new Point(contestant, aim, synthesis.numbers().areaUm2(), periodNs(netlist, synthesis), synthesis.numbers().cells());
    }

    private SynthesisResult synthesise(Netlist netlist, Path place, Aim aim) throws IOException {
        Files.createDirectories(place);
        var file = place.resolve("block.sv");
        Files.writeString(file, SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS));
        var graph = new StepGraph();
        var node = graph.add("synthesis", _ -> new SynthesisStep(new Rtl(file, netlist.top().name()), pdk, aim.periodNs()));
        return new FlowRun(place, false, 1, FlowListener.SILENT).execute(graph).of(node);
    }

    private double periodNs(Netlist netlist, SynthesisResult synthesis) throws IOException {
        var clock = netlist.top().ports().stream().filter(port -> port.role() == Port.Role.CLOCK).map(Port::name).findFirst().orElse("");
        double asked = Aim.SMALL.periodNs();
        var analyzer = new TimingAnalyzer(YosysJson.read(synthesis.json(), synthesis.top()), library);
        var timing = analyzer.analyze(Parasitics.none(analyzer.connectivity()), constraint(clock, asked));
        return asked - timing.report(1).setup().worstSlackNs();
    }

    /** The whole period is the block's own: nothing is left for others at its ports, for uncertainty or derates. */
    private ClockConstraint constraint(String clock, double periodNs) {
        var usual = ClockConstraint.of(pdk.process(), clock, periodNs).derated(1, 1).uncertain(0);
        return new ClockConstraint(usual.port(), usual.periodNs(), usual.uncertaintyNs(), usual.transitionNs(), usual.propagated(), 0, 0,
                usual.drivingCell(), usual.outputLoadPf(), usual.earlyDerate(), usual.lateDerate(), usual.maxFanout(),
                usual.maxTransitionNs(), usual.maxCapacitancePf());
    }
}
