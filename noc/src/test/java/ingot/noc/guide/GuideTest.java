package ingot.noc.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Elaboration;
import ingot.hdl.emit.SystemVerilog;
import ingot.noc.Collectives;
import ingot.noc.Multicast;
import ingot.noc.Network;
import ingot.noc.NetworkParams;
import ingot.noc.Reduction;
import ingot.noc.TableEntry;
import ingot.noc.analysis.ZeroLoad;
import ingot.noc.report.NetworkReport;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DeadlockException;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.routing.PartRouting;
import ingot.noc.routing.TableRouting;
import ingot.noc.routing.UpDown;
import ingot.noc.topology.Topologies;
import ingot.noc.topology.TopologyBuilder;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.Load;
import ingot.noc.traffic.Pattern;
import ingot.noc.traffic.Timing;
import ingot.sim.jvm.JvmEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/noc.md, and a check that the guide shows it. */
class GuideTest {
    @TempDir
    Path folder;

    @Test
    void aMesh() {
        // guide:
        var routing = new DimensionOrder(Topologies.mesh(4, 4));
        var settings = RouterSettings.of(32, 2, 4, 2);           // bits, virtual channels, buffer depth, pipeline stages
        var mesh = NetworkParams.of(routing, settings);          // proves that nothing deadlocks, or says what does
        var netlist = Elaboration.elaborate(() -> new Network<>(mesh));
        var verilog = SystemVerilog.emit(netlist);
        // guide: end
        assertTrue(verilog.contains("module Mesh_4x4_w32_v2_d4_s2"));
        assertEquals(2 * (3 + 3 + 1) + 1, ZeroLoad.latency(mesh, 0, 15));
    }

    @Test
    void anyGraph() {
        // guide:
        var shape = new TopologyBuilder("camera");
        int sensor = shape.router("sensor");
        int memory = shape.router("memory");
        int cores = shape.router("cores");
        shape.terminal(sensor);
        shape.terminal(memory);
        shape.terminal(cores);
        shape.terminal(cores);
        shape.link(sensor, memory);
        shape.link(memory, cores);
        shape.link(cores, sensor, 2, 16);                        // two cycles long, 16 wires: a flit takes several cycles
        var network = NetworkParams.of(UpDown.of(shape.build()), RouterSettings.of(32, 1, 4, 2));
        // guide: end
        assertEquals(4, network.topology().terminals().size());
    }

    @Test
    void aRingThatCanDeadlock() {
        var refused = assertThrows(DeadlockException.class, () ->
                // guide:
                NetworkParams.of(TableRouting.shortest(Topologies.oneWayRing(3)), RouterSettings.of(32, 1, 4, 2))
                // guide: end
        );
        assertTrue(refused.getMessage().contains("r_0_0→r_0_1 holds a packet for node 2 that waits for r_0_1→r_0_2"));
    }

    @Test
    void manyNodesAtOnce() {
        // guide:
        var collectives = new Collectives(
                List.of(new Multicast(0, List.of(1, 4, 8))),                  // node 0 to three others
                List.of(new Reduction(4, List.of(0, 2, 6, 8), 1, 16)));       // sums of 16 bits to node 4, in message class 1
        var shared = NetworkParams.of(new DimensionOrder(Topologies.mesh(3, 3)), RouterSettings.of(32, 2, 4, 2).withMessages(2, false))
                .with(collectives);
        // guide: end
        assertEquals(5, shared.addressBits());
    }

    @Test
    void otherTablesAtRunTime() {
        // guide:
        var grid = Topologies.mesh(3, 3);
        var round = new PartRouting(grid, UpDown.of(grid.without(5)));        // a routing of all links but one, proven by itself
        var loads = NetworkParams.of(new DimensionOrder(grid), RouterSettings.of(20, 2, 4, 2)).reloading(round);
        var words = TableEntry.of(loads, 1);                                  // router, place and ways, for the port `load`
        // guide: end
        assertEquals(9 * 16, words.size());
    }

    @Test
    void aCurve() throws IOException {
        var network = NetworkParams.of(new DimensionOrder(Topologies.mesh(2, 2)), RouterSettings.of(20, 1, 4, 2));
        var file = folder.resolve("noc.html");
        // guide:
        var uniform = Pattern.uniform(4);
        var curve = Curve.measure(network, new JvmEngine(), rate -> Load.steady(uniform, rate, 1, 400), 0.05, 0.3, 0.9);
        var bursts = Curve.measure(network, new JvmEngine(),
                rate -> new Load(uniform, Timing.bursty(4, rate / 4, 0.25, 20), 4, 200, 400, 800, 1), 0.1, 0.3);
        new NetworkReport(network).add("uniform", curve).add("bursts of packets of 4 flits", bursts).write(file);
        // guide: end
        assertEquals(ZeroLoad.mean(network), curve.points().getFirst().meanLatency(), 1);
        assertTrue(curve.saturation() >= 0.25, "kept up to " + curve.saturation());
        var page = Files.readString(file);
        assertTrue(page.contains("Latency against load") && page.contains("Links under the highest load"));
    }

    @Test
    void theGuideShowsThisCode() throws IOException {
        var guide = Files.readString(Path.of("../docs/noc.md"));
        var open = new ArrayList<String>();
        boolean inside = false;
        for (var line : Files.readAllLines(Path.of("src/test/java/ingot/noc/guide/GuideTest.java"))) {
            if (line.strip().equals("// guide: end")) {
                var region = String.join("\n", open).stripIndent().strip();
                assertTrue(guide.contains(region), () -> "docs/noc.md must show:\n" + region);
                inside = false;
            } else if (line.strip().equals("// guide:")) {
                open.clear();
                inside = true;
            } else if (inside) {
                open.add(line);
            }
        }
    }
}
