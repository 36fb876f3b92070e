package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;

/**
 * One way to reach a pin, in the cell's own coordinates: a grid point on the lowest routing layer, and the metal that joins it
 * to the pin. The patch holds the pad of a via upwards, so that a net may leave the point on any layer.
 *
 * @param col grid column within the cell; {@code row} grid row
 * @param patch metal on the lowest routing layer
 * @param via name of the via down to the pin layer at {@code cutX}, {@code cutY}; {@code null} when the pin itself is on the lowest
 *     routing layer
 * @param cost what the choice costs against a perfect one, in nm of wire
 */
record AccessPoint(int col, int row, Rect patch, String via, int cutX, int cutY, int cost) {}
