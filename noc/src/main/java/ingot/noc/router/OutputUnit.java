package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.stream.CreditCounter;
import ingot.generators.stream.CreditCounterParams;
import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** The virtual channels behind one output: how much room each has, and which of them belongs to a packet. */
final class OutputUnit {
    private final RouterParams p;
    private final List<CreditCounter> counters = new ArrayList<>();
    private final List<Bool> taken = new ArrayList<>();
    private final List<UInt> offers = new ArrayList<>();
    private final List<Bool> accepts = new ArrayList<>();

    private final int interval;
    private final UInt wait;

    /** Bit i: virtual channel i has room for a flit. */
    final UInt room;

    OutputUnit(RouterParams p, int index, UInt credits) {
        this.p = p;
        int packet = Math.max(1, p.settings().packetFlits());
        // Closed for some cycles after each flit, where the link needs more than one for it.
        interval = p.intervals().get(index);
        wait = interval == 1 ? null : named("wait_" + index, reg(uint(bitsFor(interval - 1)), 0));
        var rooms = new ArrayList<Bool>();
        var free = new ArrayList<Bool>();
        for (int vc = 0; vc < p.settings().vcs(); vc++) {
            var counter = named("credits_" + index + "_" + vc, new CreditCounter(new CreditCounterParams(p.settings().depth())));
            counter.refund.set(credits.bit(vc));
            counters.add(counter);
            var owned = named("owned_" + index + "_" + vc, reg(bool(), false));
            taken.add(owned);
            rooms.add(paced(counter.available));
            free.add(paced((packet == 1 ? counter.available : counter.left.ge(packet)).andNot(owned)));
        }
        room = named("room_" + index, Arbiters.word(rooms));
        for (int group = 0; group < groups(); group++) {
            Bool accept = named("takes_" + index + "_" + group, wire(bool()));
            accepts.add(accept);
            var requests = Arbiters.word(free.subList(group * p.groupSize(), (group + 1) * p.groupSize()));
            offers.add(named("offer_" + index + "_" + group,
                    Arbiters.grant(ArbiterPolicy.ROUND_ROBIN, "spread_" + index + "_" + group, requests, accept)));
        }
    }

    private int groups() {
        return p.settings().vcs() / p.groupSize();
    }

    private Bool paced(Bool room) {
        return wait == null ? room : room.and(wait.eq(0));
    }

    /** Whether a virtual channel of routing class {@code vcClass} can be given to a packet of this kind. */
    Bool offers(int kind, int vcClass) {
        return offers.get(kind * p.routeClasses() + vcClass).anyBit();
    }

    /** The virtual channel on offer in each group that {@code groups} names, of which there is at most one; one bit for each. */
    UInt offer(UInt groups) {
        var parts = new ArrayList<UInt>();
        for (int group = 0; group < groups(); group++) {
            parts.add(offers.get(group).and(groups.bit(group).asUInt().repeat(p.groupSize())));
        }
        return cat(parts.reversed());
    }

    /**
     * A flit goes out.
     *
     * @param first it is the first of its packet, and takes the virtual channel on offer in its group of {@code groups}
     * @param last it is its packet's last
     * @param vc its virtual channel, one bit each
     */
    void send(Bool sends, Bool first, Bool last, UInt vc, UInt groups) {
        for (int i = 0; i < p.settings().vcs(); i++) {
            var uses = sends.and(vc.bit(i));
            counters.get(i).spend.set(uses);
            var owned = taken.get(i);
            when(uses, () -> owned.set(last.not()));
        }
        for (int group = 0; group < groups(); group++) {
            accepts.get(group).set(sends.and(first).and(groups.bit(group)));
        }
        if (wait != null) {
            int bits = wait.width();
            when(sends, () -> wait.set(interval - 1)).elseWhen(wait.ne(0), () -> wait.set(wait.minus(1).wrap(bits)));
        }
    }
}
