package ingot.flow.layout.embedded;

import ingot.pdk.geometry.Orientation;

/** A cell with no signal pins at a fixed place: a tap or an end cap before placement, a filler after it. */
public record FixedCell(String name, String master, int x, int y, Orientation orientation) {}
