package ingot.sim;

import ingot.hdl.netlist.Signal;
import java.math.BigInteger;
import java.util.List;

/** A simulator that also shows what is inside the design. Slower than one that shows only ports. */
public interface TracedSimulator extends SnapshotSimulator {
    /** Every signal, those inside instances under their path: {@code pe_0_0.weight}. */
    List<Signal> signals();

    /**
     * Goes on from a state that another simulator of this design has had. What is not in it holds what it held at power-up.
     *
     * @throws UnsupportedOperationException for designs with black boxes
     */
    void enter(NamedState state);

    /** The settled value of one of {@link #signals()}. */
    BigInteger value(Signal signal);
}
