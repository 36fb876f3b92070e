package ingot.flow.layout.embedded.route;

import java.util.Arrays;

/**
 * Which layers a net should use.
 *
 * @param topLayer the highest layer it may use
 * @param percent what a step on each layer costs against the usual, in percent, never below 100
 */
record WireStyle(int topLayer, int[] percent) {
    /** All layers alike; the lowest, short of tracks and full of pins, a little dearer. */
    static final WireStyle USUAL = new WireStyle(TrackGrid.LAYERS - 1, new int[] {115, 100, 100, 100});

    /** Nothing above {@code layer}: the driver is then on the wire as soon as the layer is. */
    static WireStyle upTo(int layer) {
        return new WireStyle(layer, USUAL.percent);
    }

    /** As little as possible on {@code layer} and above. */
    static WireStyle avoiding(int layer) {
        var percent = USUAL.percent.clone();
        Arrays.fill(percent, layer, percent.length, 400);
        return new WireStyle(USUAL.topLayer, percent);
    }

    /** As little as possible on {@code layer} alone. */
    static WireStyle around(int layer) {
        var percent = USUAL.percent.clone();
        percent[layer] = 400;
        return new WireStyle(USUAL.topLayer, percent);
    }
}
