package ingot.coverage;

import ingot.hdl.netlist.Source;

/**
 * Something that tests should make happen.
 *
 * @param module name of the hardware module; its instances count together
 * @param what tells points of one kind and place apart: {@code true}, {@code count[3] rises}, {@code IDLE to RUN}
 */
public record Point(Kind kind, String module, Source source, String what) {
    /** What kind of thing it is. */
    public enum Kind {
        /** A line that assigns was reached. */
        LINE("line"),
        /** A condition went this way. */
        BRANCH("branch"),
        /** A bit of a register or port changed this way. */
        TOGGLE("toggle"),
        /** A state machine was in this state. */
        STATE("state"),
        /** A state machine went from one state to another. */
        ARC("arc"),
        /** A cover of the design happened. */
        COVER("cover");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What people call it. */
        public String title() {
            return title;
        }
    }
}
