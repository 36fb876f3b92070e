package ingot.flow.layout.embedded.route;

import ingot.pdk.geometry.Rect;
import java.util.List;

/**
 * Gates that a wire could charge too much while the chip is made: the metal that hangs on them once {@code layer} is etched, and the
 * layers above are not there yet.
 *
 * @param net number of the net
 * @param layer the routing or cut layer
 * @param pins the gates, as {@code cell/pin}
 * @param metal what hangs on them in this layer
 * @param ratio metal area over gate area
 * @param limit what the process allows
 */
public record AntennaViolation(int net, String layer, List<String> pins, List<Rect> metal, double ratio, double limit) {}
