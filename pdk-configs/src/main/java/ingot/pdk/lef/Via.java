package ingot.pdk.lef;

import java.util.List;

/** A fixed via: its rectangles around the origin, on two routing layers and the cut layer between them. */
public record Via(String name, List<LayerRect> shapes, double resistanceOhms) {}
