/** From a design to a checked layout: tools, steps, engines, reports, and the command line. */
module ingot.flows {
    requires transitive ingot.hdl;
    requires transitive ingot.pdk;
    requires transitive ingot.testbench;
    requires ingot.generators;
    requires ingot.systolic;
    requires ingot.noc;
    requires com.fasterxml.jackson.databind;
    requires com.samskivert.jmustache;
    requires info.picocli;
    requires java.compiler;
    requires java.desktop;
    requires java.xml;
    requires org.junit.platform.engine;
    requires org.junit.platform.launcher;
    requires org.yaml.snakeyaml;

    exports ingot.accelerator;
    exports ingot.flow;
    exports ingot.flow.build;
    exports ingot.flow.characterize;
    exports ingot.flow.fpga;
    exports ingot.flow.gates;
    exports ingot.flow.gates.jvm;
    exports ingot.flow.gates.routed;
    exports ingot.flow.gates.timed;
    exports ingot.flow.layout;
    exports ingot.flow.power;
    exports ingot.flow.report;
    exports ingot.flow.signoff;
    exports ingot.flow.study;
    exports ingot.flow.sweep;
    exports ingot.flow.synth;
    exports ingot.flow.timing;
    exports ingot.flow.tinytapeout;

    uses ingot.flow.layout.LayoutEngine;
    uses ingot.hdl.DesignProvider;

    provides ingot.hdl.DesignProvider with ingot.accelerator.AcceleratorDesigns;
    provides ingot.flow.layout.LayoutEngine with ingot.flow.layout.embedded.EmbeddedEngine,
            ingot.flow.layout.openroad.OpenRoadEngine;
    provides ingot.sim.Engine with ingot.flow.gates.jvm.GatesEngine, ingot.flow.gates.timed.TimedGatesEngine,
            ingot.flow.gates.routed.RoutedEngine, ingot.flow.gates.timed.TimedRoutedEngine;

    opens ingot.cli to info.picocli;
    opens ingot.flow.report to com.samskivert.jmustache;
}
