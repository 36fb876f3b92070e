/** Routers and networks-on-chip. */
module ingot.noc {
    requires transitive ingot.generators;
    requires transitive ingot.testbench;

    exports ingot.noc;
    exports ingot.noc.analysis;
    exports ingot.noc.endpoint;
    exports ingot.noc.report;
    exports ingot.noc.router;
    exports ingot.noc.routing;
    exports ingot.noc.topology;
    exports ingot.noc.traffic;

    provides ingot.hdl.DesignProvider with ingot.noc.NocDesigns;
}
