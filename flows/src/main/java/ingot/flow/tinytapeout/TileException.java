package ingot.flow.tinytapeout;

/** A design that cannot be a tile, or a project that cannot be used; the message says why and how to mend it. */
public final class TileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TileException(String message) {
        super(message);
    }
}
