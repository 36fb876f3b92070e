package ingot.flow.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.flow.CatalogueDesigns;
import ingot.flow.FlowListener;
import ingot.flow.FlowRun;
import ingot.flow.StepGraph;
import ingot.flow.synth.Needs;
import ingot.flow.synth.Rtl;
import ingot.flow.synth.SynthesisStep;
import ingot.hdl.DesignEntry;
import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.emit.SystemVerilogOptions;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Verification;
import ingot.hdl.yosys.GateTable;
import ingot.hdl.yosys.Rtlil;
import ingot.hdl.yosys.YosysJson;
import ingot.hdl.yosys.YosysReader;
import ingot.sim.Simulator;
import ingot.sim.jvm.JvmEngine;
import ingot.tool.KnownTools;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every design of the catalogue goes to Yosys, through its passes, and comes back; it still behaves as before. */
@Tag("tool")
class YosysRoundTripTest {
    private static final int CYCLES = 300;
    /** Random inputs that keep no protocol show at their ports what is unknown at power-up, which Yosys's optimisations may choose. */
    private static final Set<String> SHOW_UNKNOWN = Set.of("axi-network");
    /** Those that Yosys maps to gates in a second or two. */
    private static final Set<String> SMALL = Set.of("fifo", "dot4", "dot4-tile");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource(CatalogueDesigns.ALL)
    void wordsComeBack(DesignEntry<?> entry) throws IOException {
        Needs.tool(KnownTools.YOSYS);
        var netlist = entry.elaborate();
        Files.writeString(folder.resolve("rtl.sv"), SystemVerilog.emit(netlist));
        var passes = SHOW_UNKNOWN.contains(entry.name()) ? "opt_clean; memory -nomap -nordff" : "opt; memory -nomap";
        assertSame(netlist, yosys("read_verilog -sv rtl.sv; hierarchy -top " + netlist.top().name() + "; proc; " + passes + "; opt_clean", netlist));
    }

    static Stream<DesignEntry<?>> smallDesigns() {
        return CatalogueDesigns.all().filter(entry -> SMALL.contains(entry.name()));
    }

    static Stream<DesignEntry<?>> largeDesigns() {
        return CatalogueDesigns.all().filter(entry -> !SMALL.contains(entry.name()));
    }

    @ParameterizedTest
    @MethodSource("largeDesigns")
    @Tag("full")
    void gatesOfLargeDesignsComeBack(DesignEntry<?> entry) throws IOException {
        gatesComeBack(entry);
    }

    @ParameterizedTest
    @MethodSource("smallDesigns")
    void gatesComeBack(DesignEntry<?> entry) throws IOException {
        Needs.tool(KnownTools.YOSYS);
        var netlist = entry.elaborate();
        Files.writeString(folder.resolve("rtl.il"), Rtlil.emit(netlist));
        assertSame(netlist, yosys("read_rtlil rtl.il; hierarchy -top " + netlist.top().name()
                + "; flatten; opt; memory; techmap; opt -full; dfflegalize -cell $_DFF_P_ x -cell $_DFF_PN0_ x -cell $_DFF_PP0_ x -cell $_DFF_PN1_ x"
                + " -cell $_DFF_PP1_ x; abc -g gates; opt_clean", netlist));
    }

    @ParameterizedTest
    @MethodSource("smallDesigns")
    void cellsOfTheProcessComeBack(DesignEntry<?> entry) throws IOException {
        Needs.tool(KnownTools.YOSYS);
        var pdk = Needs.pdk();
        var netlist = entry.elaborate();
        var file = folder.resolve("rtl.sv");
        Files.writeString(file, SystemVerilog.emit(netlist, SystemVerilogOptions.YOSYS));
        var graph = new StepGraph();
        var node = graph.add("synthesis", _ -> new SynthesisStep(new Rtl(file, netlist.top().name()), pdk, 50));
        var json = new FlowRun(folder.resolve("out"), false, 1, FlowListener.SILENT).execute(graph).of(node).json();
        var library = new LibertyGates(pdk.liberty(pdk.process().defaultCorner()));
        assertSame(netlist, YosysReader.read(Files.readString(json), library, netlist.top().ports()));
    }

    @ParameterizedTest
    @MethodSource(CatalogueDesigns.ALL)
    void ownJsonComesBack(DesignEntry<?> entry) {
        var netlist = entry.elaborate();
        assertSame(netlist, YosysReader.read(YosysJson.emit(netlist)));
    }

    private Netlist yosys(String passes, Netlist original) throws IOException {
        ToolFinder.system().find(KnownTools.YOSYS).with(List.of("-q", "-p", passes + "; write_json back.json"))
                .in(folder).logTo(folder.resolve("log")).execute();
        return YosysReader.read(Files.readString(folder.resolve("back.json")), GateTable.NONE, original.top().ports());
    }

    /** The stimulus keeps no protocol, so the design must not insist on one. */
    private static Netlist unchecked(Netlist netlist) {
        return new Netlist(unchecked(netlist.top()));
    }

    private static NetModule unchecked(NetModule module) {
        var instances = module.instances().stream().map(instance -> new Instance(instance.name(), unchecked(instance.module()),
                instance.inputs(), instance.outputs(), instance.source())).toList();
        return new NetModule(module.name(), module.description(), module.ports(), module.wires(), module.registers(), module.memories(),
                instances, module.processes(), module.clockGates(), Verification.NONE, module.blackBox(), module.power(), module.source());
    }

    private static void assertSame(Netlist expected, Netlist actual) {
        try (var left = new JvmEngine().compile(unchecked(expected)); var right = new JvmEngine().compile(actual)) {
            var random = new Random(1);
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                for (var port : expected.top().ports()) {
                    if (port.direction() == Direction.INPUT && port.role() != Port.Role.CLOCK) {
                        // A reset is active in the first cycles, and now and then.
                        boolean reset = port.role() == Port.Role.RESET && (cycle < 3 || random.nextInt(50) == 0);
                        boolean low = port.name().endsWith("_n");
                        var value = port.role() == Port.Role.RESET ? BigInteger.valueOf(reset != low ? 1 : 0)
                                : port.type().wrap(new BigInteger(port.type().width(), random));
                        left.poke(left.port(port.name()), value);
                        right.poke(right.port(port.name()), value);
                    }
                }
                compare(expected, left, right, cycle);
                left.step(1);
                right.step(1);
            }
        }
    }

    private static void compare(Netlist netlist, Simulator left, Simulator right, int cycle) {
        for (var port : netlist.top().ports()) {
            if (port.direction() == Direction.OUTPUT) {
                assertEquals(left.peekBig(left.port(port.name())), right.peekBig(right.port(port.name())),
                        netlist.top().name() + "." + port.name() + " in cycle " + cycle);
            }
        }
    }
}
