package ingot.generators.bus;

import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;

/**
 * A field of access {@link Access#STICKY}, as the hardware sees it.
 *
 * @param events bits that the hardware sets; an event in the cycle in which software clears the bit wins
 * @param pending bits that were set and not yet cleared
 */
public record Sticky(UInt events, UInt pending) implements Bundle {
    /** The type of {@code width} such bits. */
    public static Sticky of(int width) {
        return new Sticky(Hdl.flip(Hdl.uint(width)), Hdl.uint(width));
    }
}
