package ingot.flow.tinytapeout;

/**
 * One thing in a TinyTapeout project that is wrong.
 *
 * @param id of the rule, {@code TT005}
 * @param place file and line under the project's folder, or a place in the layout
 * @param what what is wrong
 * @param mend what to do about it
 * @param who who would find it
 */
public record Defect(String id, String place, String what, String mend, Who who) {
    /** Who looks at a rule. */
    public enum Who {
        /** The shuttle's validator or precheck refuses the project. */
        SHUTTLE,
        /** Their checks pass it, and the chip, its tests or its page suffer. */
        NOBODY_ELSE
    }

    static Defect refused(String id, String place, String what, String mend) {
        return new Defect(id, place, what, mend, Who.SHUTTLE);
    }

    static Defect overlooked(String id, String place, String what, String mend) {
        return new Defect(id, place, what, mend, Who.NOBODY_ELSE);
    }

    /** For people, two lines more than the first. */
    @Override
    public String toString() {
        return "error[%s] %s%n  --> %s%s%n  help: %s".formatted(id, what, place,
                who == Who.NOBODY_ELSE ? "   (TinyTapeout's checks do not look at this)" : "", mend);
    }
}
