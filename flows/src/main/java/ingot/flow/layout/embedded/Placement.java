package ingot.flow.layout.embedded;

import ingot.flow.gates.GateNetlist;
import ingot.pdk.geometry.Orientation;

/**
 * Where every cell of a netlist lies: lower left corner and orientation, by cell number. Legal placements are on sites, in
 * rows, with the row's orientation (or its mirror about the y axis), and overlap nothing. The arrays are not copied and not changed.
 */
public record Placement(GateNetlist netlist, int[] x, int[] y, Orientation[] orientation) {}
