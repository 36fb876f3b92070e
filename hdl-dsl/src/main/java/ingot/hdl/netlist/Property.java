package ingot.hdl.netlist;

/**
 * Something that must hold, may be taken for granted, or should happen: {@code condition} is sampled at the active clock edge of
 * {@code clocking}, except while its reset is active.
 *
 * <p>Implication, {@code past} and the like are plain logic and registers of {@link Verification} by the time they are here.
 *
 * @param name unique in its module, ignoring case
 * @param condition one bit: true means that the property holds, or that what is to be covered happens
 * @param message what is wrong, or what happened, in the designer's words; may be empty
 */
public record Property(String name, Kind kind, Clocking clocking, Expr condition, String message, Source source) {
    /** What a property is for. */
    public enum Kind {
        /** Must hold; a simulation or a proof in which it does not hold fails. */
        ASSERT,
        /** The surroundings promise it. Simulation checks it like an assertion, a proof takes it for granted. */
        ASSUME,
        /** Should happen at least once. Simulation counts it, a proof looks for a way to it. */
        COVER
    }
}
