package ingot.pdk.lef;

import java.util.List;
import java.util.OptionalDouble;

/** A layer of the technology LEF. */
public sealed interface Layer {
    String name();

    /**
     * A metal layer.
     *
     * @param direction the preferred direction
     * @param pitchX distance of vertical tracks in nm; {@code pitchY} of horizontal ones
     * @param width minimum (and default) width in nm
     * @param spacing the general minimum spacing in nm
     * @param wideSpacings larger spacings that hold for wider wires (spacing table by width), in growing width
     * @param minAreaNm2 minimum area of one shape
     * @param minEnclosedAreaNm2 minimum area of a hole, 0 where there is no rule
     * @param sheetOhms sheet resistance in Ω per square
     * @param areaCapacitancePf capacitance to ground in pF per µm²
     * @param edgeCapacitancePf fringe capacitance in pF per µm of edge
     * @param thicknessNm metal thickness
     * @param antennaSideAreaRatio maximum side area of a connected wire over gate area, where limited
     * @param antennaDiffSideAreaRatio the same with a diffusion connected: points (diffusion area µm², ratio), linear between
     */
    record Routing(
            String name, RoutingDirection direction, int pitchX, int pitchY, int offsetX, int offsetY, int width, int spacing,
            List<WideSpacing> wideSpacings, long minAreaNm2, long minEnclosedAreaNm2,
            double sheetOhms, double areaCapacitancePf, double edgeCapacitancePf, int thicknessNm,
            OptionalDouble antennaSideAreaRatio, List<double[]> antennaDiffSideAreaRatio) implements Layer {}

    /**
     * A cut layer.
     *
     * @param width side of the square cut in nm
     * @param spacing cut to cut in nm
     * @param resistanceOhms of one cut
     * @param antennaAreaRatio maximum cut area over gate area, where limited
     * @param antennaDiffAreaRatio the same with a diffusion connected, as for {@link Routing}
     */
    record Cut(
            String name, int width, int spacing, double resistanceOhms, OptionalDouble antennaAreaRatio,
            List<double[]> antennaDiffAreaRatio) implements Layer {}

    /** Any other layer: wells, overlap, masters. */
    record Other(String name, String type) implements Layer {}

    /** Wires at least {@code widthNm} wide keep {@code spacingNm}. */
    record WideSpacing(int widthNm, int spacingNm) {}

    /** Preferred direction of a routing layer. */
    enum RoutingDirection { HORIZONTAL, VERTICAL }
}
