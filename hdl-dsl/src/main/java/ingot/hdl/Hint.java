package ingot.hdl;

/** What a declaration would like to be called. Declarations in a loop share a site and get numbers. */
final class Hint {
    private String base;
    private boolean forced;
    private final Site site;

    Hint(Site site, String fallback) {
        this.site = site;
        this.base = site.name() != null ? site.name() : fallback;
    }

    void force(String name) {
        base = name;
        forced = true;
    }

    /** A name for what no variable names; numbered where several want it. */
    void propose(String name) {
        base = name;
    }

    /** The wanted name; {@code null} when the variable says nothing. */
    String base() {
        return base;
    }

    boolean isForced() {
        return forced;
    }

    Site site() {
        return site;
    }
}
