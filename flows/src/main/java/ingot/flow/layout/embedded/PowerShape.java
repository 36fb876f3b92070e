package ingot.flow.layout.embedded;

import ingot.pdk.geometry.Rect;

/**
 * Metal of the power grid: a follow-pin rail, a strap, or a piece of a via stack (also on cut layers).
 *
 * @param net {@code VPWR} or {@code VGND}
 * @param pin whether the shape is a port of the block
 */
public record PowerShape(String net, String layer, Rect rect, boolean pin) {}
