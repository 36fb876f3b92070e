package ingot.flow.layout.embedded;

import ingot.pdk.geometry.Orientation;

/** A row of placement sites, in nm. Rows alternate between {@code N} and {@code FS} so that neighbours share a rail. */
public record Row(int x, int y, int sites, Orientation orientation) {}
