/** Routers and networks-on-chip. */
module ingot.noc {
    requires transitive ingot.generators;

    exports ingot.noc;
    exports ingot.noc.routing;
    exports ingot.noc.topology;

    provides ingot.hdl.DesignProvider with ingot.noc.NocDesigns;
}
