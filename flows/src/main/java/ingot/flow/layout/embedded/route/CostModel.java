package ingot.flow.layout.embedded.route;

/**
 * What a route costs. One unit is 10 nm of wire in a preferred direction.
 *
 * @param stepX one column; {@code stepY} one row
 * @param lowestPercent cost of a wire on the lowest layer against the others, in percent: it is short of tracks and full of pins
 * @param jogPercent cost of a step against a layer's direction, in percent
 * @param via cost of a via between routing layers
 */
record CostModel(int stepX, int stepY, int lowestPercent, int jogPercent, int via) {
    static CostModel of(RouteTechnology technology) {
        return new CostModel(technology.pitchX() / 10, technology.pitchY() / 10, 115, 250, 70);
    }

    int lowestStepX() {
        return stepX * lowestPercent / 100;
    }

    int jogX() {
        return stepX * jogPercent / 100;
    }

    int jogY() {
        return stepY * jogPercent / 100;
    }
}
