package ingot.flow.layout.embedded;

import ingot.pdk.geometry.Rect;

/** The metal of one signal port at the edge of the die. {@code port} is its index in the netlist's port list. */
public record PortShape(int port, String layer, Rect rect) {}
