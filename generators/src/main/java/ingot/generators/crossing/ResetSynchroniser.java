package ingot.generators.crossing;

import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Reset;

/**
 * Makes a reset that may end at any time one that ends at a clock edge: it begins at once, and ends {@code stages} edges after the reset that
 * comes in. So all registers leave reset in the same cycle, and none of them too near to its clock.
 *
 * <p>{@code var synchroniser = in(outside, () -> new ResetSynchroniser(params))} in the domain of the reset that comes from outside, and
 * {@code in(domain(clock, synchroniser.reset), () -> …)} for what is reset by it. The port {@code rst_n} is asynchronous, and 0 resets.
 */
@Description("Lets an asynchronous reset end at a clock edge.")
public final class ResetSynchroniser extends Module<CrossingParams> {
    /** The reset, active high; ends at a clock edge. A register drives it, so that it may also be used as {@code asynchronous()}. */
    public final Reset reset = output(reset());

    public ResetSynchroniser(CrossingParams params) {
        super(params, ClockDomain.ASYNC_LOW);
        var value = lit(false);
        for (int i = 0; i < p.stages(); i++) {
            value = named("stage_" + i, next(value, true));
        }
        reset.set(value.asReset());
    }
}
