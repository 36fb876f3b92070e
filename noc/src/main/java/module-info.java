/** Routers and networks-on-chip. */
module ingot.noc {
    requires transitive ingot.generators;

    exports ingot.noc;

    provides ingot.hdl.DesignProvider with ingot.noc.NocDesigns;
}
