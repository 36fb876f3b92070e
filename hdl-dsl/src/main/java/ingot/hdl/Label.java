package ingot.hdl;

/**
 * What a value would like to be called.
 *
 * @param hint the variable
 * @param path what follows it, inside a bundle; empty for a word by itself
 */
record Label(Hint hint, String path) {
    /** The name as far as it is known; {@code null} when no variable says one. */
    String text() {
        return hint.base() == null ? null : hint.provisional(path);
    }
}
