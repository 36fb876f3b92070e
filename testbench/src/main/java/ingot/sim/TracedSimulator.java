package ingot.sim;

import ingot.hdl.netlist.Signal;
import java.math.BigInteger;
import java.util.List;

/** A simulator that also shows what is inside the design. Slower than one that shows only ports. */
public interface TracedSimulator extends SnapshotSimulator {
    /** Every signal, those inside instances under their path: {@code pe_0_0.weight}. */
    List<Signal> signals();

    /** The settled value of one of {@link #signals()}. */
    BigInteger value(Signal signal);
}
