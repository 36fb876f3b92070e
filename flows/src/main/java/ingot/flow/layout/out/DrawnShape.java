package ingot.flow.layout.out;

import ingot.pdk.geometry.Rect;

/** A rectangle of metal or a cut, on a LEF layer. */
record DrawnShape(String layer, Rect rect) {}
