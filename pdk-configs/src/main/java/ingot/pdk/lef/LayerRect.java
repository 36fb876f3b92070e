package ingot.pdk.lef;

import ingot.pdk.geometry.Rect;

/** A rectangle on a named layer. */
public record LayerRect(String layer, Rect rect) {}
