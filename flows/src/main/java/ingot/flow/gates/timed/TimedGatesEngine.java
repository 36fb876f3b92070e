package ingot.flow.gates.timed;

import ingot.flow.gates.GateLogic;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.NetlistException;
import ingot.flow.gates.SynthesisedGates;
import ingot.flow.timing.ClockConstraint;
import ingot.flow.timing.Delays;
import ingot.flow.timing.Parasitics;
import ingot.flow.timing.Sdf;
import ingot.flow.timing.TimingAnalyzer;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.pdk.PdkProcess;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.sim.Engine;
import ingot.sim.SimulationException;
import ingot.sim.Simulator;
import ingot.sim.UserCache;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs the synthesised gates with their delays in Icarus Verilog, at a clock of {@code -Dingot.clock.ns=} (50). Wires are not laid out yet and
 * weigh nothing; pins and cells have the delays of static timing at the default corner. For small tests: some thousand cycles a second.
 */
public final class TimedGatesEngine implements Engine {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "gates_timed";
    }

    @Override
    public Optional<String> unavailable() {
        return SynthesisedGates.unavailable().or(() -> ToolFinder.system().unavailable(KnownTools.ICARUS));
    }

    @Override
    public Simulator compile(Netlist netlist) {
        return compile(netlist, clockPeriodNs());
    }

    /** The clock that the user has asked for. */
    static double clockPeriodNs() {
        return Double.parseDouble(System.getProperty("ingot.clock.ns", String.valueOf(SynthesisedGates.CLOCK_PERIOD_NS)));
    }

    /** The same at a clock of {@code clockPeriodNs}. */
    public Simulator compile(Netlist netlist, double clockPeriodNs) {
        var gates = SynthesisedGates.of(netlist);
        var analyzer = new TimingAnalyzer(gates.netlist(), gates.library());
        var constraint = constraint(netlist, gates.pdk().process(), clockPeriodNs);
        var delays = analyzer.analyze(Parasitics.none(analyzer.connectivity()), constraint).delays();
        return simulator(netlist, gates.netlist(), gates.library(), delays, clockPeriodNs);
    }

    /** What the gates are timed with: drivers and loads at the ports as the process says, no derates, no uncertainty. */
    static ClockConstraint constraint(Netlist netlist, PdkProcess process, double clockPeriodNs) {
        int clock = clock(netlist);
        return (clock < 0 ? ClockConstraint.virtual(process, clockPeriodNs)
                : ClockConstraint.of(process, netlist.top().ports().get(clock).name(), clockPeriodNs)).derated(1, 1).uncertain(0);
    }

    /** Number of the clock port, or -1. */
    private static int clock(Netlist netlist) {
        var ports = netlist.top().ports();
        var clocks = ports.stream().filter(port -> port.role() == Port.Role.CLOCK).toList();
        if (clocks.size() > 1) {
            throw new SimulationException(netlist.top().name() + " has " + clocks.size() + " clocks; gates with time take one");
        }
        return clocks.isEmpty() ? -1 : ports.indexOf(clocks.getFirst());
    }

    /** A simulator of {@code gates}, which have the ports of {@code design}. */
    static Simulator simulator(Netlist design, GateNetlist gates, LibertyLibrary library, Delays delays, double clockPeriodNs) {
        var explicit = ExplicitWires.of(gates, delays);
        int clock = clock(design);
        var ports = design.top().ports();
        var verilog = TimedVerilog.text(explicit, library, ports, clock, clockPeriodNs);
        var sdf = Sdf.write(explicit.netlist(), new TimingAnalyzer(gates, library).connectivity(), explicit.delays());
        try {
            var icarus = ToolFinder.system().find(KnownTools.ICARUS);
            var folder = UserCache.folder("timed").resolve(UserCache.key(List.of(verilog, sdf, icarus.version().toString())));
            build(folder, verilog, sdf);
            var vvp = icarus.executable().resolveSibling("vvp");
            return new TimedSimulator(ports, clock, gates, logic(design, gates, library), new VvpProcess(vvp, folder, "gates.vvp"));
        } catch (IOException e) {
            throw new SimulationException("cannot build the gates of " + design.top().name() + " with time: " + e.getMessage(), e);
        }
    }

    /** Builds beside the place and moves the finished folder there, so that a half-built one is never used. */
    private static void build(Path folder, String verilog, String sdf) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Files.createDirectories(folder.getParent());
        var work = Files.createTempDirectory(folder.getParent(), "build");
        Files.writeString(work.resolve("gates.v"), verilog);
        Files.writeString(work.resolve("gates.sdf"), sdf);
        ToolFinder.system().find(KnownTools.ICARUS).with("-g2012", "-gspecify", "-s", "bench", "-o", "gates.vvp", "gates.v")
                .in(work).logTo(work.resolve("iverilog.log")).within(LIMIT).execute();
        try {
            Files.move(work, folder);
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }

    private static Optional<Netlist> logic(Netlist design, GateNetlist gates, LibertyLibrary library) {
        try {
            return Optional.of(GateLogic.of(gates, library, design.top().ports()));
        } catch (NetlistException e) {
            return Optional.empty();
        }
    }
}
