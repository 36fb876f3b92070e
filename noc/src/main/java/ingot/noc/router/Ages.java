package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;

/**
 * The times that flits of a node carry: a virtual clock for each message class, which a flit moves on by the node's share, and which never is behind the true one
 * (Zhang: Virtual Clock: A New Traffic Control Algorithm for Packet Switching Networks, SIGCOMM 1990). Nodes that get more than their share are ahead, at most by a
 * quarter of what the bits can tell.
 */
final class Ages {
    private static final int CYCLE = 4;

    private final int bits;
    private final int share;
    private final UInt time;

    Ages(RouterSettings settings) {
        bits = settings.ageBits();
        share = settings.share();
        time = named("time", reg(uint(bits), 0));
        time.set(time.plus(CYCLE).wrap(bits));
    }

    /** The time of the flit that the node offers for {@code message}. */
    UInt born(int message, Bool offers, Bool fires) {
        var due = named("due_" + message, reg(uint(bits), 0));
        var held = named("waits_" + message, next(offers.andNot(fires), false));
        var since = named("since_" + message, reg(uint(bits)));
        var ahead = due.minus(time).wrap(bits);
        var start = named("start_" + message, mux(ahead.high(1).anyBit(), time, due));
        var full = ahead.high(2).eq(1);
        due.set(mux(fires.andNot(full), start.plus(share).wrap(bits), start));
        when(held.not(), () -> since.set(start));
        return mux(held, since, start);
    }
}
