package ingot.flow.layout.embedded.place;

import ingot.pdk.geometry.Orientation;

/** Mirroring about the y axis, which a cell may do in any row. */
final class Mirror {
    private Mirror() {}

    static Orientation of(Orientation orientation) {
        return switch (orientation) {
            case N -> Orientation.FN;
            case FN -> Orientation.N;
            case S -> Orientation.FS;
            case FS -> Orientation.S;
        };
    }
}
