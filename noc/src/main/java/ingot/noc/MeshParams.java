package ingot.noc;

/**
 * Parameters of a two-dimensional mesh.
 *
 * @param rows routers from north to south
 * @param cols routers from west to east
 * @param dataBits payload of one flit in bits
 * @param bufferDepth flits that each input of a router can hold; also the credits that its sender starts with
 */
public record MeshParams(int rows, int cols, int dataBits, int bufferDepth) {
    public MeshParams {
        if (rows < 1 || rows > 16) {
            throw new IllegalArgumentException("rows must be 1 to 16, was " + rows);
        }
        if (cols < 1 || cols > 16) {
            throw new IllegalArgumentException("cols must be 1 to 16, was " + cols);
        }
        if (dataBits < 1 || dataBits > 512) {
            throw new IllegalArgumentException("dataBits must be 1 to 512, was " + dataBits);
        }
        if (bufferDepth < 2 || bufferDepth > 64 || Integer.bitCount(bufferDepth) != 1) {
            throw new IllegalArgumentException("bufferDepth must be a power of two from 2 to 64, was " + bufferDepth);
        }
    }

    /** Bits of a column address, at least 1. */
    public int xBits() {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(cols - 1));
    }

    /** Bits of a row address, at least 1. */
    public int yBits() {
        return Math.max(1, 32 - Integer.numberOfLeadingZeros(rows - 1));
    }

    /** Number of nodes. */
    public int nodes() {
        return rows * cols;
    }

    /** The parameters of each router. */
    RouterParams router() {
        return new RouterParams(xBits(), yBits(), dataBits, bufferDepth);
    }
}
