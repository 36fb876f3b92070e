package ingot.pdk;

/**
 * GDS numbers and wire capacitances of what lies inside of a cell. Capacitances are aF per µm² ({@code area}), per µm of edge
 * ({@code fringe}), and per µm of edge at a distance of 1 µm to a neighbour ({@code side}). Those of SkyWater's 130 nm process are from its
 * published stack: local interconnect is 100 nm thick and 0.94 µm above the substrate.
 *
 * @param cut joins local wires and metal
 * @param over capacitances of layers above one another, in aF per µm²
 */
public record DrawnLayers(
        StreamNumber diffusion, StreamNumber well, StreamNumber contact, StreamNumber cut, Wire poly, Wire local, Wire metal, Over over) {
    /** A layer that conducts. */
    public record Wire(StreamNumber drawing, StreamNumber label, double area, double fringe, double side) {}

    /** Local wires over poly and over diffusion, metal over local wires; {@code localDiffusionEdge} is aF per µm of edge. */
    public record Over(double localPoly, double localDiffusion, double localDiffusionEdge, double metalLocal) {}
}
