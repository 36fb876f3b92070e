package ingot.flow.layout.openroad;

import ingot.flow.layout.LayoutJob;
import ingot.pdk.CellKit;
import ingot.pdk.Corner;
import ingot.pdk.Pdk;
import ingot.pdk.PdkFile;
import ingot.pdk.PdkProcess;
import ingot.pdk.RoutingLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Tcl that OpenROAD runs, from Ingot's floorplan to a routed DEF. Commands as in release 26Q1; names of files are relative. */
final class OpenRoadScript {
    static final String NAME = "run.tcl";
    static final String FLOORPLAN = "floorplan.def";
    static final String NETLIST = "netlist.v";
    static final String CONSTRAINTS = "constraints.sdc";
    static final String ROUTED = "routed.def";
    static final String VIOLATIONS = "violations.rpt";
    /** Slack in ns that repair leaves for what routed wires add to the estimate on placed cells. */
    private static final double SETUP_MARGIN_NS = 0.3;
    private static final double HOLD_MARGIN_NS = 0.1;
    /** Registers that one leaf buffer of the clock tree drives at most, and how far apart they may be. */
    private static final int CLUSTER_SINKS = 25;
    private static final int CLUSTER_UM = 100;

    private final LayoutJob job;
    private final Pdk pdk;
    private final PdkProcess process;
    private final double density;
    private final Optional<Stage> done;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param density part of the free area that cells may fill while they are spread, 0 to 1
     * @param done the stage that a run before this one has reached
     */
    OpenRoadScript(LayoutJob job, double density, Optional<Stage> done) {
        this.job = job;
        this.pdk = job.pdk();
        this.process = pdk.process();
        this.density = density;
        this.done = done;
    }

    String text() {
        out.setLength(0);
        line("# Written by Ingot; run with OpenROAD in this folder.");
        line("fconfigure stdout -buffering line");
        line("set pdk {%s}", pdk.root().toAbsolutePath());
        line("set_thread_count max");
        done.ifPresent(this::resume);
        for (var stage : Stage.values()) {
            if (done.isEmpty() || stage.compareTo(done.get()) > 0) {
                write(stage);
            }
        }
        return out.toString();
    }

    private void write(Stage stage) {
        switch (stage) {
            case FLOORPLAN -> floorplan();
            case GLOBAL_PLACEMENT -> line("global_placement -routability_driven -timing_driven -density %.3f", density);
            case PLACEMENT -> placement();
            case CLOCK_TREE -> clockTree();
            case TIMING_REPAIR -> timingRepair();
            case GLOBAL_ROUTING -> globalRouting();
            case ROUTING -> routing();
            case EXTRACTION -> extraction();
        }
        // under its name only when it is whole
        line("write_db part.odb");
        line("file rename -force part.odb %s", stage.checkpoint());
        line("puts \"%s%s\"", ScriptLog.MARK, stage);
    }

    /** What a database does not hold: libraries, constraints and settings. */
    private void resume(Stage stage) {
        line("puts \"%safter %s\"", ScriptLog.MARK, stage);
        libraries();
        line("read_db %s", stage.checkpoint());
        constraints();
        if (job.hasClock() && stage.compareTo(Stage.CLOCK_TREE) >= 0) {
            line("set_propagated_clock [all_clocks]");
        }
        wires();
    }

    private void libraries() {
        var corners = corners();
        line("define_corners %s", words(corners.stream().map(Corner::name)));
        corners.forEach(corner -> line("read_liberty -corner %s %s", corner.name(), inPdk(pdk.libertyFile(corner))));
        line("set_cmd_units -time ns -capacitance pF -resistance kOhm -distance um");
    }

    /** The default corner and those whose libraries are there. */
    private List<Corner> corners() {
        return process.corners().stream()
                .filter(corner -> corner.equals(process.defaultCorner()) || Files.isReadable(pdk.root().resolve(corner.liberty())))
                .toList();
    }

    private void constraints() {
        line("set_dont_use {%s}", words(process.cells().layoutExcludes().stream()));
        line("read_sdc %s", CONSTRAINTS);
    }

    private void floorplan() {
        pdk.files(PdkFile.Role.TECHNOLOGY_LEF).forEach(file -> line("read_lef %s", inPdk(file)));
        pdk.files(PdkFile.Role.CELL_LEF).forEach(file -> line("read_lef %s", file.getFileName()));
        libraries();
        line("read_verilog %s", NETLIST);
        line("link_design {%s}", job.netlist().name());
        constraints();
        var power = process.power();
        supplies(power.power(), "-power");
        supplies(power.ground(), "-ground");
        line("global_connect");
        line("read_def -floorplan_initialize %s", FLOORPLAN);
        // the floorplan has tracks for signal layers only; pins on a lower layer need some, too
        line("foreach layer [[ord::get_db_tech] getLayers] {");
        line("  if { [$layer getType] == \"ROUTING\" && [[ord::get_db_block] findTrackGrid $layer] == \"NULL\" } {");
        line("    make_tracks [$layer getName]");
        line("  }");
        line("}");
        wires();
    }

    private void supplies(String net, String kind) {
        process.power().pins().entrySet().stream().filter(pin -> pin.getValue().equals(net)).map(pin -> pin.getKey()).sorted()
                .forEach(pin -> line("add_global_connection -net %s -inst_pattern {.*} -pin_pattern {^%s$} %s", net, pin, kind));
    }

    /** kΩ and pF per µm, as the units of the libraries want them. */
    private void wires() {
        for (var layer : process.routing()) {
            line("set_layer_rc -layer %s -resistance %.6g -capacitance %.6g", layer.layer(), layer.ohmsPerUm() / 1e3,
                    layer.picofaradsPerUm());
        }
        var layers = process.routing();
        line("set_wire_rc -signal -layer %s", layers.get(Math.min(1, layers.size() - 1)).layer());
        line("set_wire_rc -clock -layer %s", layers.get(Math.min(2, layers.size() - 1)).layer());
        line("set_routing_layers -signal %1$s -clock %1$s", range(layers));
        for (var layer : layers) {
            line("set_global_routing_layer_adjustment %s %.2f", layer.layer(), layer.reserved());
        }
    }

    private static String range(List<RoutingLayer> layers) {
        return layers.getFirst().layer() + "-" + layers.getLast().layer();
    }

    private void placement() {
        line("estimate_parasitics -placement");
        line("repair_design -slew_margin 20 -cap_margin 20");
        legalPlacement();
    }

    /** Finds sites for all cells, which lengthens wires by a tenth, and gets that back. */
    private void legalPlacement() {
        line("detailed_placement");
        line("improve_placement");
        line("optimize_mirroring");
        line("check_placement -verbose");
    }

    private void clockTree() {
        if (!job.hasClock()) {
            return;
        }
        var buffers = process.cells().clockBuffers().stream().map(CellKit.BufferCell::cell).toList();
        // the weakest drives too little; the strongest is for the root
        var inner = buffers.size() > 2 ? buffers.subList(1, buffers.size() - 1) : buffers;
        line("repair_clock_inverters");
        // large clusters, and no cells that only load a branch: the default makes a leaf buffer for every six registers, and the router
        // stumbles over what they push away
        line("clock_tree_synthesis -root_buf %s -buf_list {%s} -sink_clustering_enable -sink_clustering_size %d"
                + " -sink_clustering_max_diameter %d -dont_use_dummy_load", buffers.getLast(), words(inner.stream()), CLUSTER_SINKS, CLUSTER_UM);
        line("set_propagated_clock [all_clocks]");
        line("repair_clock_nets");
        line("detailed_placement");
    }

    private void timingRepair() {
        line("estimate_parasitics -placement");
        line("repair_timing -setup -setup_margin %.2f", SETUP_MARGIN_NS);
        // told of the setup margin, too: else delay cells eat what the line above made
        line("repair_timing -hold -hold_margin %.2f -setup_margin %.2f", HOLD_MARGIN_NS, SETUP_MARGIN_NS);
        legalPlacement();
    }

    private void globalRouting() {
        // a few cells of the grid over their capacity are no reason to stop, and not worth many iterations, which repairing antennas
        // makes, too: detailed routing finds room, or its violations tell
        line("global_route -guide_file route.guide -congestion_iterations 15 -allow_congestion");
        // each iteration routes to the diodes of the one before: enough of them, or the last diodes have no guide
        line("repair_antennas %s -iterations 10 -allow_congestion", process.cells().diode().cell());
        line("check_placement -verbose");
    }

    private void routing() {
        line("detailed_route -output_drc %s -verbose 1", VIOLATIONS);
        line("for { set round 0 } { $round < 3 && [check_antennas] > 0 } { incr round } {");
        line("  repair_antennas %s -allow_congestion", process.cells().diode().cell());
        line("  detailed_route -output_drc %s -verbose 1", VIOLATIONS);
        line("}");
        line("check_antennas -report_file antennas.rpt");
        line("puts \"%s[detailed_route_num_drvs]\"", ScriptLog.VIOLATIONS);
        line("filler_placement {%s}", words(Stream.concat(process.cells().decaps().stream(), process.cells().fillers().stream())));
        line("global_connect");
        line("check_placement -verbose");
    }

    private void extraction() {
        line("write_def %s", ROUTED);
        line("write_verilog routed.v");
        if (pdk.has(PdkFile.Role.OPENRCX_RULES)) {
            line("define_process_corner -ext_model_index 0 X");
            line("extract_parasitics -ext_model_file %s", inPdk(pdk.file(PdkFile.Role.OPENRCX_RULES)));
            line("write_spef openrcx.spef");
        }
    }

    private String inPdk(Path file) {
        return "$pdk/" + pdk.root().relativize(file);
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
