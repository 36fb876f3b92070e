package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Mem;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** The buffers of one input, or of one lane of it, and the packets at their heads: where each wants to go, and what it has been given. */
final class InputUnit {
    private final RouterParams p;
    private final int depthBits;
    private final Link link;
    private final List<UInt> ways;
    /** The lane on the next link of the packet that comes; {@code null} where it keeps the one that it has. */
    private final UInt nextLane;
    private final Mem<UInt> payloads;
    private final List<VirtualChannel> channels = new ArrayList<>();

    /** The virtual channel that the input sends from if an output takes it, one bit each. */
    UInt chosen;

    InputUnit(RouterParams p, int port, int lane, Link link, List<UInt> ways, UInt nextLane) {
        this.p = p;
        this.nextLane = nextLane;
        this.link = link;
        this.ways = ways;
        depthBits = Integer.numberOfTrailingZeros(p.settings().depth());
        int lanes = p.settings().inputLanes();
        payloads = mem(p.settings().vcs() / lanes << depthBits, uint(p.addressBits() + p.settings().dataBits()));
        for (int vc = lane; vc < p.settings().vcs(); vc += lanes) {
            channels.add(new VirtualChannel(port + "_" + vc, vc, vc / lanes));
        }
    }

    List<VirtualChannel> channels() {
        return channels;
    }

    /** Bits that number the virtual channels of this unit. */
    private int placeBits() {
        return bitsFor(p.settings().vcs() / p.settings().inputLanes() - 1);
    }

    private UInt payloadOf(Flit flit) {
        return cat(flit.destination(), flit.data());
    }

    /** The payload of the flit at the head of the chosen virtual channel, with all that was gathered; a cycle late where {@code late}. */
    UInt payload(boolean late) {
        var payload = stored(late);
        for (int i = 0; i < channels.size(); i++) {
            var gathering = channels.get(i).gathering;
            if (gathering != null) {
                var own = late ? next(chosen.bit(i), false) : chosen.bit(i);
                var data = payload.low(p.settings().dataBits());
                payload = cat(payload.high(p.addressBits()), mux(own, gathering.whole(data, late), data));
            }
        }
        return payload;
    }

    private UInt stored(boolean late) {
        var heads = new ArrayList<UInt>();
        channels.forEach(channel -> heads.add(channel.head.low(depthBits)));
        var address = cat(Arbiters.number(chosen, placeBits()), oneHotMux(chosen, heads));
        if (late) {
            return p.settings().buffers() == Buffers.MEMORY ? payloads.readNext(address) : next(payloads.read(address));
        }
        if (p.settings().stages() > 1) {
            return payloads.read(address);
        }
        var filled = new ArrayList<Bool>();
        channels.forEach(channel -> filled.add(channel.filled));
        return mux(Arbiters.word(filled).and(chosen).anyBit(), payloads.read(address), payloadOf(link.flit()));
    }

    /** Whether the flit at the head of the chosen virtual channel is its packet's last. */
    Bool last() {
        return oneHotMux(chosen, channels.stream().map(channel -> channel.last).toList());
    }

    /** The buffer of one virtual channel. */
    final class VirtualChannel {
        final int vc;
        final String suffix;
        private final UInt head;
        /** The buffer holds a flit. */
        private final Bool filled;
        private final Bool arrives;
        private final UInt tail;
        /** There is a flit: in the buffer, or on the link where that may be passed on at once. */
        final Bool present;
        final Bool last;
        /** The age of its packet: {@link Flit#born}. */
        final UInt born;
        /** The ways of the packet whose first flit it is, by class. */
        final List<UInt> ways = new ArrayList<>();
        /** Its lane on the next link; {@code null} where it keeps the one that it has. */
        final UInt nextLane;
        /** It goes to several outputs: a flit by itself, which stays until it has gone to all. {@code null} where none does. */
        private final Bool many;
        /** The outputs that it has gone to. */
        private final UInt served;
        private Gathering gathering;
        private Bool mayGo;
        private Bool absorbed;
        private final int place;
        /** A packet is on its way: its first flit has gone. */
        final Bool open;
        /** The output that it goes to, one bit each. */
        final UInt output;
        /** The virtual channel that it has there, one bit each. */
        final UInt given;

        private VirtualChannel(String suffix, int vc, int place) {
            this.vc = vc;
            this.suffix = suffix;
            this.place = place;
            head = named("head_" + suffix, reg(uint(depthBits + 1), 0));
            tail = named("tail_" + suffix, reg(uint(depthBits + 1), 0));
            open = named("open_" + suffix, reg(bool(), false));
            output = named("output_" + suffix, reg(uint(p.ports()), 0));
            given = named("given_" + suffix, reg(uint(p.settings().vcs()), 0));
            filled = head.ne(tail);
            arrives = named("arrives_" + suffix, link.valid().and(link.flit().vc().eq(vc)));
            boolean passes = p.settings().stages() == 1;
            present = passes ? filled.or(arrives) : filled;
            int waysBits = p.routeClasses() * p.ports();
            int laneBits = InputUnit.this.nextLane == null ? 0 : InputUnit.this.nextLane.width();
            boolean multicasts = p.multicasts();
            int ageBits = p.settings().ageBits();
            var marks = mem(p.settings().depth(), uint(ageBits + (multicasts ? 2 : 1) + laneBits + waysBits));
            var comingWays = cat(InputUnit.this.ways.reversed());
            var coming = cat(link.flit().last(), laneBits == 0 ? comingWays : cat(InputUnit.this.nextLane, comingWays));
            if (multicasts) {
                var toMany = link.flit().destination().bit(p.addressBits() - 1);
                assume(arrives.and(toMany).implies(link.flit().last()), "a packet to several nodes at input " + suffix + " has one flit");
                coming = cat(toMany, coming);
            }
            coming = ageBits == 0 ? coming : cat(link.flit().born(), coming);
            var stored = marks.read(head.low(depthBits));
            var mark = named("mark_" + suffix, passes ? mux(filled, stored, coming) : stored);
            last = mark.bit(laneBits + waysBits);
            born = mark.high(ageBits);
            nextLane = laneBits == 0 ? null : mark.bits(laneBits + waysBits - 1, waysBits);
            for (int vcClass = 0; vcClass < p.routeClasses(); vcClass++) {
                ways.add(mark.bits((vcClass + 1) * p.ports() - 1, vcClass * p.ports()));
            }
            many = multicasts ? mark.bit(1 + laneBits + waysBits) : null;
            served = multicasts ? named("served_" + suffix, reg(uint(p.ports()), 0)) : null;
            var written = coming;
            when(arrives, () -> {
                tail.set(tail.plus(1).wrap(depthBits + 1));
                marks.write(tail.low(depthBits), written);
                payloads.write(cat(uint(placeBits()).lit(place), tail.low(depthBits)), payloadOf(link.flit()));
            });
        }

        /** What it holds are parts of a sum: it goes on only if {@code may}, and is taken in if {@code taken}. */
        void gathered(Gathering gather, Bool may, Bool taken) {
            gathering = gather;
            mayGo = may;
            absorbed = taken;
        }

        /** There is a flit that may go on. */
        Bool ready() {
            return mayGo == null ? present : mayGo;
        }

        /** Whether the flit may go to output {@code port} in class {@code vcClass}, and has not gone there yet. */
        Bool wants(int port, int vcClass) {
            return served == null ? ways.get(vcClass).bit(port) : ways.get(vcClass).bit(port).andNot(served.bit(port));
        }

        /** The data of the flit at the head. */
        UInt data() {
            var data = payloads.read(cat(uint(placeBits()).lit(place), head.low(depthBits))).low(p.settings().dataBits());
            return p.settings().stages() == 1 ? mux(filled, data, link.flit().data()) : data;
        }

        /** The flit at the head leaves for {@code to}, in virtual channel {@code in} of it. Gives whether its place becomes free. */
        Bool leave(Bool leaves, UInt to, UInt in) {
            var done = leaves;
            if (many != null) {
                var all = ways.stream().reduce(UInt::or).orElseThrow();
                done = leaves.andNot(many.and(all.and(served.or(to).not()).anyBit()));
                var goes = done;
                when(goes, () -> served.set(0)).elseWhen(leaves, () -> served.set(served.or(to)));
            }
            if (gathering != null) {
                gathering.leaves(leaves);
                done = done.or(absorbed);
            }
            boolean stays = done != leaves;
            if (stays) {
                when(done, () -> head.set(head.plus(1).wrap(depthBits + 1)));
            }
            when(leaves, () -> {
                if (!stays) {
                    head.set(head.plus(1).wrap(depthBits + 1));
                }
                open.set(last.not());
                output.set(to);
                given.set(in);
            });
            check(present.implies(filled).or(arrives).and(tail.minus(head).wrap(depthBits + 1).le(p.settings().depth())),
                    "buffer " + suffix + " does not overflow");
            check(done.implies(present), "only what is there leaves buffer " + suffix);
            return done;
        }
    }
}
