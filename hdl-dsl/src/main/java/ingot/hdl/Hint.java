package ingot.hdl;

import ingot.hdl.netlist.Source;

/** What a declaration would like to be called. Declarations in a loop share a site and get numbers. */
final class Hint {
    private String base;
    private boolean forced;
    private final Site site;
    private Source asked = Source.UNKNOWN;

    Hint(Site site, String fallback) {
        this.site = site;
        this.base = site.name() != null ? site.name() : fallback;
    }

    void force(String name) {
        base = name;
        forced = true;
    }

    /** As {@link #force}, by the designer's own word at {@code place}. */
    void ask(String name, Source place) {
        force(name);
        asked = place;
    }

    /** Where the designer asked for the name; unknown where nobody did. */
    Source asked() {
        return asked;
    }

    /** A name for what no variable names; numbered where several want it. */
    void propose(String name) {
        base = name;
    }

    /** The wanted name; {@code null} when the variable says nothing. */
    String base() {
        return base;
    }

    /** What the word at {@code path} of the declared shape is called while names are not settled. */
    String provisional(String path) {
        var name = base == null ? "value" : base;
        return path.isEmpty() ? name : name + "_" + path;
    }

    boolean isForced() {
        return forced;
    }

    Site site() {
        return site;
    }
}
