package ingot.noc.topology;

/**
 * Rows and columns of routers. Router {@code row·cols + col} is at that row and column; rows grow to the south, columns to the east. The first
 * ports of every router are its terminals, then come north, east, south and west.
 *
 * @param rows routers from north to south
 * @param cols routers from west to east
 * @param concentration terminals at each router
 * @param wrap whether, and how, the ends are joined
 */
public record Grid(int rows, int cols, int concentration, Wrap wrap) {
    /** What becomes of the ends of rows and columns. */
    public enum Wrap {
        /** They are edges: a mesh. */
        NONE,
        /** They are joined: a torus, or a ring where there is one row. */
        BOTH_WAYS,
        /** They are joined, and links go east and south only: a ring or torus in one direction. */
        ONE_WAY
    }

    /** A side of a router. */
    public enum Side {
        NORTH, EAST, SOUTH, WEST;

        /** The side that a link to this side arrives at. */
        public Side opposite() {
            return values()[(ordinal() + 2) % 4];
        }
    }

    public Grid {
        if (rows < 1 || rows > 64 || cols < 1 || cols > 64) {
            throw new IllegalArgumentException("a grid must have 1 to 64 rows and columns, was " + rows + "x" + cols);
        }
        if (concentration < 1 || concentration > 8) {
            throw new IllegalArgumentException("concentration must be 1 to 8 terminals, was " + concentration);
        }
    }

    public int row(int router) {
        return router / cols;
    }

    public int col(int router) {
        return router % cols;
    }

    public int router(int row, int col) {
        return row * cols + col;
    }

    /** The port on {@code side} of every router. */
    public int port(Side side) {
        return concentration + side.ordinal();
    }

    /** The side of {@code port}, which is not a terminal's. */
    public Side side(int port) {
        return Side.values()[port - concentration];
    }

    /** The neighbour of {@code router} on {@code side}, or -1 at an edge. */
    public int neighbour(int router, Side side) {
        int row = row(router) + (side == Side.SOUTH ? 1 : side == Side.NORTH ? -1 : 0);
        int col = col(router) + (side == Side.EAST ? 1 : side == Side.WEST ? -1 : 0);
        if (wrap == Wrap.NONE) {
            return row < 0 || row >= rows || col < 0 || col >= cols ? -1 : router(row, col);
        }
        boolean vertical = side == Side.NORTH || side == Side.SOUTH;
        boolean backward = side == Side.NORTH || side == Side.WEST;
        if ((vertical ? rows : cols) == 1 || wrap == Wrap.ONE_WAY && backward) {
            return -1;
        }
        return router(Math.floorMod(row, rows), Math.floorMod(col, cols));
    }
}
