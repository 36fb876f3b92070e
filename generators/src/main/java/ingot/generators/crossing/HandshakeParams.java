package ingot.generators.crossing;

/**
 * Parameters of a handshake crossing.
 *
 * @param width width of an item in bits
 * @param stages registers of each synchroniser
 */
public record HandshakeParams(int width, int stages) {
    public HandshakeParams {
        if (width < 1 || width > 65536) {
            throw new IllegalArgumentException("width must be 1 to 65536, was " + width);
        }
        Stages.check(stages);
    }
}
