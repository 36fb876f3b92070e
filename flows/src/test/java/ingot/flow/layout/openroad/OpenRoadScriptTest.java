package ingot.flow.layout.openroad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.gates.GateNet;
import ingot.flow.gates.GateNetlist;
import ingot.flow.gates.GatePort;
import ingot.flow.layout.FloorplanSpec;
import ingot.flow.layout.LayoutJob;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenRoadScriptTest {
    @TempDir
    Path root;

    /** A process folder whose files are empty: the script only names them. */
    private Pdk pdk(String process, boolean optional) throws IOException {
        var pdk = new Pdk(PdkProcess.named(process), root);
        for (PdkFile file : pdk.process().files()) {
            if (file.required() || optional || file.role() == PdkFile.Role.CELL_LEF) {
                Files.createDirectories(root.resolve(file.path()).getParent());
                Files.writeString(root.resolve(file.path()), "");
            }
        }
        return pdk;
    }

    private String script(Pdk pdk, String clock) {
        return script(pdk, clock, Optional.empty());
    }

    private String script(Pdk pdk, String clock, Optional<Stage> done) {
        var netlist = new GateNetlist("toggle", List.of(new GatePort("clk", true, 0)), List.of(), List.of(new GateNet(0, "clk", "")));
        var job = new LayoutJob(netlist, pdk, new FloorplanSpec.Die(40, 40), clock, 10, root);
        return new OpenRoadScript(job, 0.65, done).text().replace(root.toAbsolutePath().toString(), "PDK");
    }

    @Test
    void theScriptOfASmallJob() throws IOException {
        try (var golden = OpenRoadScriptTest.class.getResourceAsStream("toggle.tcl")) {
            assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), script(pdk("sky130A", false), "clk"));
        }
    }

    @Test
    void aLaterRunReadsTheDatabaseAndDoesTheRest() throws IOException {
        var whole = script(pdk("sky130A", false), "clk");
        var rest = script(pdk("sky130A", false), "clk", Optional.of(Stage.TIMING_REPAIR));
        assertEquals(whole.substring(whole.indexOf("global_route")), rest.substring(rest.indexOf("global_route")), "the stages that are left");
        var before = rest.substring(0, rest.indexOf("global_route"));
        assertTrue(before.contains("read_db timing_repair.odb\n"), before);
        for (var lost : List.of("read_liberty", "set_dont_use", "read_sdc", "set_propagated_clock", "set_layer_rc", "set_routing_layers")) {
            assertTrue(before.indexOf(lost) >= 0, "a database does not hold what " + lost + " says");
        }
        assertFalse(before.contains("read_lef") || before.contains("clock_tree_synthesis"), before);
    }

    @Test
    void everyCornerThatIsThereIsRead() throws IOException {
        var text = script(pdk("sky130A", true), "clk");
        assertTrue(text.contains("define_corners tt_025C_1v80 ss_100C_1v60 ff_n40C_1v95 ss_n40C_1v60 ff_100C_1v95\n"), text);
        assertTrue(text.contains("read_liberty -corner ss_100C_1v60 $pdk/libs.ref/"), text);
        assertTrue(text.contains("extract_parasitics -ext_model_file $pdk/libs.tech/openlane/rules.openrcx.sky130A.nom.magic\n"), text);
    }

    @Test
    void aDesignWithoutAClockGetsNoTree() throws IOException {
        assertFalse(script(pdk("sky130A", false), "tick").contains("clock_tree_synthesis"));
    }

    @Test
    void anotherProcessIsOnlyOtherData() throws IOException {
        var text = script(pdk("gf180mcuD", false), "clk");
        assertTrue(text.contains("set_routing_layers -signal Metal1-Metal4 -clock Metal1-Metal4\n"), text);
        assertTrue(text.contains("add_global_connection -net VSS -inst_pattern {.*} -pin_pattern {^VPW$} -ground\n"), text);
        assertFalse(text.contains("sky130"), text);
    }
}
