package ingot.noc;

/**
 * Parameters of a router.
 *
 * @param xBits width of a column address in bits
 * @param yBits width of a row address in bits
 * @param dataBits payload of one flit in bits
 * @param bufferDepth flits that each input can hold, a power of two
 */
public record RouterParams(int xBits, int yBits, int dataBits, int bufferDepth) {
    /** The type of a flit. */
    Flit flit() {
        return Flit.of(xBits, yBits, dataBits);
    }

    /** Width of a packed flit in bits. */
    int flitBits() {
        return 1 + yBits + xBits + dataBits;
    }
}
