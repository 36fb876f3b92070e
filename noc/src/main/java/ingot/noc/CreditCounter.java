package ingot.noc;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;

/** Counts the free places of a receiver: one less when a flit is sent, one more when a credit comes back. */
final class CreditCounter {
    private final UInt credits;

    CreditCounter(int bufferDepth) {
        credits = reg(uint(32 - Integer.numberOfLeadingZeros(bufferDepth)), bufferDepth);
    }

    /** Whether there is room for a flit. */
    Bool available() {
        return credits.ne(0);
    }

    void update(Bool sent, Bool returned) {
        int width = credits.width();
        when(sent.andNot(returned), () -> credits.set(credits.minus(1).wrap(width)))
                .elseWhen(returned.andNot(sent), () -> credits.set(credits.plus(1).wrap(width)));
    }
}
