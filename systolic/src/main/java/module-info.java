/** Systolic arrays, scratchpads and the units that feed them. */
module ingot.systolic {
    requires transitive ingot.generators;
}
