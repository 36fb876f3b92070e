package ingot.noc.topology;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows and columns of routers. Router {@code row·cols + col} is at that row and column; rows grow to the south, columns to the east. The first
 * ports of every router are its terminals, then come those of north, east, south and west that the grid has: a grid of one row has no north and
 * south, one in one direction has only east and south, and what comes from the west comes in at the port of the east.
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

        /** Whether it leads along a column. */
        public boolean vertical() {
            return this == NORTH || this == SOUTH;
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

    /** What networks of this order are called, as {@link Topology#parse} reads it. */
    public String name() {
        var size = rows + "x" + cols;
        return switch (wrap) {
            case NONE -> concentration == 1 ? "mesh_" + size : "cmesh_" + size + "x" + concentration;
            case BOTH_WAYS -> rows == 1 ? "ring_" + cols : "torus_" + size;
            case ONE_WAY -> "oneway_" + cols;
        };
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

    /** The sides that routers have ports for. */
    public List<Side> sides() {
        return Stream.of(Side.values())
                .filter(side -> (side.vertical() ? rows : cols) > 1 && (wrap != Wrap.ONE_WAY || side == Side.EAST || side == Side.SOUTH))
                .toList();
    }

    /** The port that a link to {@code side} leaves by. */
    public int port(Side side) {
        return concentration + sides().indexOf(side);
    }

    /** The port that a link to {@code side} comes in at, at its other end. */
    public int arrivalPort(Side side) {
        return port(wrap == Wrap.ONE_WAY ? side : side.opposite());
    }

    /** The side that a link leaves to by {@code port}, which is not a terminal's. */
    public Side side(int port) {
        return sides().get(port - concentration);
    }

    /** The neighbour of {@code router} on {@code side}, or -1 at an edge. */
    public int neighbour(int router, Side side) {
        int row = row(router) + (side == Side.SOUTH ? 1 : side == Side.NORTH ? -1 : 0);
        int col = col(router) + (side == Side.EAST ? 1 : side == Side.WEST ? -1 : 0);
        if (wrap == Wrap.NONE) {
            return row < 0 || row >= rows || col < 0 || col >= cols ? -1 : router(row, col);
        }
        if (!sides().contains(side)) {
            return -1;
        }
        return router(Math.floorMod(row, rows), Math.floorMod(col, cols));
    }
}
