package ingot.noc;

import static ingot.hdl.Hdl.*;

import ingot.hdl.UInt;
import ingot.noc.router.Link;
import ingot.noc.router.NarrowLink;
import ingot.noc.router.RouterParams;
import ingot.noc.topology.Channel;

/** The registers on the way between two routers. */
final class Wires {
    private Wires() {}

    /** A link as wide and as long as {@code channel} says. */
    static Link forward(Link from, Channel channel, RouterParams sender) {
        int interval = channel.interval(sender.flitBits());
        if (interval == 1) {
            return delayed(from, channel.latency());
        }
        var narrow = new NarrowLink(new NarrowLink.Params(sender.flitBits(), interval));
        narrow.valid.set(from.valid());
        narrow.flit.set(pack(from.flit()).asUInt());
        return delayed(new Link(narrow.arrived, unpack(from.flit(), narrow.whole)), channel.latency());
    }

    static Link delayed(Link link, int cycles) {
        var last = link;
        for (int i = 0; i < cycles; i++) {
            var valid = next(last.valid(), false);
            var flit = next(last.flit());
            last = new Link(valid, flit);
        }
        return last;
    }

    static UInt delayed(UInt word, int cycles) {
        var last = word;
        for (int i = 0; i < cycles; i++) {
            last = next(last, 0);
        }
        return last;
    }
}
