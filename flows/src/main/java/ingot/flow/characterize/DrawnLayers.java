package ingot.flow.characterize;

import ingot.pdk.StreamNumber;

/**
 * GDS numbers and wire capacitances of what lies inside of a cell. Capacitances are aF per µm² ({@code area}), per µm of edge
 * ({@code fringe}), and per µm of edge at a distance of 1 µm to a neighbour ({@code side}).
 *
 * @param over capacitances of layers above one another, in aF per µm²
 */
record DrawnLayers(
        StreamNumber diffusion, StreamNumber well, StreamNumber contact, StreamNumber cut, Wire poly, Wire local, Wire metal, Over over) {
    /** A layer that conducts. */
    record Wire(StreamNumber drawing, StreamNumber label, double area, double fringe, double side) {}

    /** Local wires over poly and over diffusion, metal over local wires; {@code localDiffusionEdge} is aF per µm of edge. */
    record Over(double localPoly, double localDiffusion, double localDiffusionEdge, double metalLocal) {}

    /** SkyWater's 130 nm process; capacitances from its published stack (local interconnect 100 nm thick, 0.94 µm above the substrate). */
    static DrawnLayers sky130() {
        return new DrawnLayers(number(65, 20), number(64, 20), number(66, 44), number(67, 44),
                new Wire(number(66, 20), number(66, 5), 106.13, 55.27, 16.0),
                new Wire(number(67, 20), number(67, 5), 36.99, 40.70, 25.5),
                new Wire(number(68, 20), number(68, 5), 25.78, 40.57, 44.0),
                new Over(94.16, 55.30, 44.27, 114.20));
    }

    private static StreamNumber number(int layer, int datatype) {
        return new StreamNumber(layer, datatype);
    }
}
