package ingot.flow.layout.embedded.route;

/**
 * What a route costs. One unit is 10 nm of wire in a preferred direction.
 *
 * @param stepX one column; {@code stepY} one row
 * @param jogPercent cost of a step against a layer's direction, in percent
 * @param via cost of a via between routing layers
 */
record CostModel(int stepX, int stepY, int jogPercent, int via) {
    static CostModel of(RouteTechnology technology) {
        return new CostModel(technology.pitchX() / 10, technology.pitchY() / 10, 250, 70);
    }

    /** A step along a column of a horizontal layer. */
    int jogY() {
        return stepY * jogPercent / 100;
    }

    /** A step to the next column on {@code layer}. */
    int across(int layer, WireStyle style) {
        int step = stepX * style.percent()[layer] / 100;
        return layer % 2 == 0 ? step : step * jogPercent / 100;
    }

    /** A step to the next row on {@code layer}. */
    int along(int layer, WireStyle style) {
        int step = stepY * style.percent()[layer] / 100;
        return layer % 2 == 1 ? step : step * jogPercent / 100;
    }
}
