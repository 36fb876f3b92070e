package ingot.noc;

/** The five sides of a router, in port order. Rows grow to the south, columns to the east. */
enum Side {
    LOCAL, NORTH, EAST, SOUTH, WEST;

    static final int COUNT = values().length;

    /** The side that a neighbour's link on this side arrives at. */
    Side opposite() {
        return switch (this) {
            case LOCAL -> LOCAL;
            case NORTH -> SOUTH;
            case EAST -> WEST;
            case SOUTH -> NORTH;
            case WEST -> EAST;
        };
    }

    /** Whether routing x first ever turns a flit from the input on {@code input} to the output on this side. */
    boolean reachableFrom(Side input) {
        return switch (this) {
            case LOCAL -> true;
            case EAST, WEST -> input == LOCAL || input == opposite();
            case NORTH, SOUTH -> input != this;
        };
    }
}
