/** The library of reusable hardware. */
module ingot.generators {
    requires transitive ingot.hdl;
}
