package ingot.noc.router;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;

/**
 * Both ends of a link that is narrower than a flit: a flit goes over it in several pieces, low bits first.
 *
 * <p>Latency: pieces minus one cycles. Throughput: a flit in {@code pieces} cycles; the sender must not send more often. Cost: twice the flit in
 * registers.
 */
@Description("Sends wide flits in pieces over a narrow link.")
public final class NarrowLink extends Module<NarrowLink.Params> {
    /**
     * @param width bits of a flit
     * @param pieces cycles that it takes, 2 or more
     */
    public record Params(int width, int pieces) {
        public Params {
            RouterSettings.range("width", width, 2, 4096);
            RouterSettings.range("pieces", pieces, 2, width);
        }

        /** Wires of the link. */
        public int pieceBits() {
            return Math.ceilDiv(width, pieces);
        }
    }

    /** A flit begins its way in this cycle. */
    public final Bool valid = input(bool());
    public final UInt flit = input(uint(p.width()));

    /** A flit is whole in this cycle. */
    public final Bool arrived = output(bool());
    public final UInt whole = output(uint(p.width()));

    public NarrowLink(Params params) {
        super(params);
        int bits = p.pieceBits();
        int padded = bits * p.pieces();
        // The first piece goes in the cycle in which the flit comes, the others wait.
        var waiting = reg(uint(padded - bits));
        var pieces = flit.extend(padded);
        var wires = mux(valid, pieces.low(bits), waiting.low(bits));
        waiting.set(when(valid).then(pieces.high(padded - bits)).otherwise(waiting.shiftRight(bits).extend(padded - bits)));
        // Pieces come in from above, so that after the last one the first is lowest.
        var received = reg(uint(padded - bits));
        var all = cat(wires, received);
        received.set(all.high(padded - bits));
        var stages = new ArrayList<Bool>();
        var moment = valid;
        for (int i = 1; i < p.pieces(); i++) {
            moment = next(moment, false);
            stages.add(moment);
        }
        arrived.set(moment);
        whole.set(all.low(p.width()));
        check(valid.implies(cat(stages.subList(0, stages.size() - 1)).anyBit().not()), "a flit waits until the one before it has gone");
    }
}
