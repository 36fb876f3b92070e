package ingot.sim;

import java.math.BigInteger;

/** A simulator that knows which bits are unknown. Reading an unknown output after reset is an error. */
public interface UnknownSimulator extends Simulator {
    /** 1 for every unknown bit of a port, as an unsigned number. */
    BigInteger unknown(int port);
}
