/** Routers and networks-on-chip. */
module ingot.noc {
    requires transitive ingot.generators;
}
