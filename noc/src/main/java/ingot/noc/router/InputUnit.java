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
        return 32 - Integer.numberOfLeadingZeros(p.settings().vcs() / p.settings().inputLanes() - 1);
    }

    private UInt payloadOf(Flit flit) {
        return cat(flit.destination(), flit.data());
    }

    /** The payload of the flit at the head of the chosen virtual channel; a cycle late where {@code late}. */
    UInt payload(boolean late) {
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
        /** The ways of the packet whose first flit it is, by class. */
        final List<UInt> ways = new ArrayList<>();
        /** Its lane on the next link; {@code null} where it keeps the one that it has. */
        final UInt nextLane;
        /** A packet is on its way: its first flit has gone. */
        final Bool open;
        /** The output that it goes to, one bit each. */
        final UInt output;
        /** The virtual channel that it has there, one bit each. */
        final UInt given;

        private VirtualChannel(String suffix, int vc, int place) {
            this.vc = vc;
            this.suffix = suffix;
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
            var marks = mem(p.settings().depth(), uint(1 + laneBits + waysBits));
            var comingWays = cat(InputUnit.this.ways.reversed());
            var coming = cat(link.flit().last(), laneBits == 0 ? comingWays : cat(InputUnit.this.nextLane, comingWays));
            var stored = marks.read(head.low(depthBits));
            var mark = named("mark_" + suffix, passes ? mux(filled, stored, coming) : stored);
            last = mark.bit(laneBits + waysBits);
            nextLane = laneBits == 0 ? null : mark.bits(laneBits + waysBits - 1, waysBits);
            for (int vcClass = 0; vcClass < p.routeClasses(); vcClass++) {
                ways.add(mark.bits((vcClass + 1) * p.ports() - 1, vcClass * p.ports()));
            }
            when(arrives, () -> {
                tail.set(tail.plus(1).wrap(depthBits + 1));
                marks.write(tail.low(depthBits), coming);
                payloads.write(cat(uint(placeBits()).lit(place), tail.low(depthBits)), payloadOf(link.flit()));
            });
        }

        /** The flit at the head leaves for {@code to}, in virtual channel {@code in} of it. */
        void leave(Bool leaves, UInt to, UInt in) {
            when(leaves, () -> {
                head.set(head.plus(1).wrap(depthBits + 1));
                open.set(last.not());
                output.set(to);
                given.set(in);
            });
            check(present.implies(filled).or(arrives).and(tail.minus(head).wrap(depthBits + 1).le(p.settings().depth())),
                    "buffer " + suffix + " does not overflow");
            check(leaves.implies(present), "only what is there leaves buffer " + suffix);
        }
    }
}
