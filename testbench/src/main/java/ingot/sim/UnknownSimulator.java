package ingot.sim;

import java.math.BigInteger;

/** A simulator that knows which bits are unknown. Reading an unknown output after reset is an error. */
public interface UnknownSimulator extends Simulator {
    /** 1 for every unknown bit of a port, as an unsigned number. */
    BigInteger unknown(int port);

    /** 1 for every bit of a port that is known to be 1, as an unsigned number. Never an error. */
    BigInteger ones(int port);

    /** Makes all bits of an input unknown, until it is poked again. */
    void pokeUnknown(int port);

    /** Whether unknown values are errors now: every reset has been asserted at an edge, and none is asserted. */
    boolean isChecking();
}
