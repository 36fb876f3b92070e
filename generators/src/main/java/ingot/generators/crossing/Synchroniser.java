package ingot.generators.crossing;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Takes a signal of another clock into the clock domain in scope: registers in a row, the first of which may hang between 0 and 1 for
 * a moment. The signal must come out of a register, and several bits must be a Gray code; the checks of the language look at both
 * (E026, E028). A module of its own, so that timing constraints and layout find it.
 *
 * <p>Latency: {@code stages} edges of this clock, or one less. Cost: {@code width * stages} bits of register.
 */
@Description("Registers in a row that take a signal of another clock.")
public final class Synchroniser extends Module<SynchroniserParams> {
    /** From a register of another clock. */
    public final UInt in = input(uint(p.width()));

    /** The same in this clock. */
    public final UInt out = output(uint(p.width()));

    public Synchroniser(SynchroniserParams params) {
        super(params);
        var value = in;
        for (int i = 0; i < p.stages(); i++) {
            value = named("stage_" + i, next(value, 0));
        }
        out.set(value);
    }

    /** {@code value} of another clock in the domain in scope. */
    public static Bool of(Bool value, int stages) {
        return of(value.asUInt(), stages).bit(0);
    }

    /** {@code gray} of another clock, in Gray code, in the domain in scope. */
    public static UInt of(UInt gray, int stages) {
        var synchroniser = new Synchroniser(new SynchroniserParams(gray.width(), stages));
        synchroniser.in.set(gray);
        return synchroniser.out;
    }
}
