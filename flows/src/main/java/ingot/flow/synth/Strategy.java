package ingot.flow.synth;

/** What technology mapping aims at. */
enum Strategy {
    /** The smallest cells that do the work. */
    AREA("area.abc"),
    /** The shortest delay. */
    SPEED("speed.abc");

    private final String script;

    Strategy(String script) {
        this.script = script;
    }

    /** Name of the ABC script, a resource of this package. */
    String script() {
        return script;
    }
}
