package ingot.generators;

import static ingot.hdl.Hdl.named;
import static ingot.hdl.Hdl.next;

import ingot.hdl.Data;

/**
 * Spreads registers over the places of a computation that may have them. A block calls {@link #cut} with everything that is alive at each
 * place, in the order of the computation; the last place is its output.
 */
public final class Pipeline {
    private final int stages;
    private final int places;
    private int passed;

    /**
     * @throws IllegalArgumentException when there are more stages than places
     */
    public Pipeline(int stages, int places) {
        if (stages > places) {
            throw new IllegalArgumentException("stages must be at most " + places + " here, was " + stages);
        }
        this.stages = stages;
        this.places = places;
    }

    /** The value, delayed by one cycle where this place has a register. */
    public <T extends Data> T cut(T value) {
        passed++;
        if (passed > places) {
            throw new IllegalStateException("there are more than " + places + " places for registers");
        }
        boolean registered = passed * stages / places > (passed - 1) * stages / places;
        return registered ? named("stage" + passed * stages / places, next(value)) : value;
    }
}
