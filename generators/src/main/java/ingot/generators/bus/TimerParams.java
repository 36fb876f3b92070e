package ingot.generators.bus;

/**
 * Parameters of a timer.
 *
 * @param bits width of the counter
 */
public record TimerParams(int bits) {
    public TimerParams {
        if (bits < 2 || bits > 32) {
            throw new IllegalArgumentException("bits must be 2 to 32, was " + bits);
        }
    }
}
