package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import java.util.List;

/**
 * The rules of AXI4 (Arm IHI 0022, chapters A3, A5 and A7), as properties of the module under construction: they hold in every simulation and in
 * every proof. That an offer stays until it is taken is a property of the channels, which are streams.
 */
public final class Axi4Rules {
    /** Exclusive accesses have so many bytes at most. */
    private static final int EXCLUSIVE_BYTES = 128;

    private Axi4Rules() {}

    /**
     * States the rules of {@code bus}.
     *
     * @param port what messages call it
     * @param role the side on which the module is
     * @param shape of the port
     * @param outstanding write bursts, and read bursts, that may be under way at once
     */
    public static void state(String port, Axi4 bus, Role role, Axi4Params shape, int outstanding) {
        follow(port, bus, role, shape, outstanding);
    }

    /** What is under way on a port, the oldest first. */
    record UnderWay(List<Axi4WriteRules.Burst> writes, List<Axi4ReadRules.Burst> reads) {}

    /** States the rules, and tells what they remember. */
    static UnderWay follow(String port, Axi4 bus, Role role, Axi4Params shape, int outstanding) {
        var rules = new Rules(port, role);
        address(rules, bus.aw(), "write", shape);
        address(rules, bus.ar(), "read", shape);
        return new UnderWay(Axi4WriteRules.state(rules, bus, shape, outstanding), Axi4ReadRules.state(rules, bus, shape, outstanding));
    }

    private static void address(Rules rules, Stream<Axi4.Address> channel, String what, Axi4Params shape) {
        var a = channel.payload;
        var wraps = a.burst().eq(Axi4.WRAP);
        manager(rules, channel, a.burst().ne(3), what + " bursts are of a known kind");
        manager(rules, channel, a.size().le(shape.laneBits()), what + " beats are not wider than the bus");
        manager(rules, channel, wraps.implies(a.len().eq(1).or(a.len().eq(3)).or(a.len().eq(7)).or(a.len().eq(15))),
                "wrapping " + what + " bursts have 2, 4, 8 or 16 beats");
        manager(rules, channel, wraps.implies(aligned(a.addr(), a.size())), "wrapping " + what + " bursts begin at a whole beat");
        manager(rules, channel, a.burst().eq(Axi4.FIXED).implies(a.len().le(15)), "fixed " + what + " bursts have 16 beats at most");
        manager(rules, channel, a.burst().eq(Axi4.INCR).implies(Bursts.lastByte(a).lt(1 << Bursts.BLOCK_BITS)),
                what + " bursts stay in 4 KiB");
        if (a.cache().width() > 0) {
            manager(rules, channel, a.cache().bit(1).or(a.cache().bits(3, 2).eq(0)), what + "s that are not modifiable allocate nothing");
        }
        if (a.lock().width() > 0) {
            exclusive(rules, channel, what);
        }
    }

    private static void exclusive(Rules rules, Stream<Axi4.Address> channel, String what) {
        var a = channel.payload;
        var isExclusive = a.lock().bit(0);
        var beats = a.len().plus(1);
        var bytes = beats.shiftLeft(a.size());
        manager(rules, channel, isExclusive.implies(beats.le(16).and(bytes.le(EXCLUSIVE_BYTES)).and(beats.and(a.len().extend(9)).eq(0))),
                "exclusive " + what + "s have up to 128 bytes, a power of two");
        var below = Bursts.fit(bytes.minus(1).wrap(bytes.width()), a.addr().width());
        manager(rules, channel, isExclusive.implies(a.addr().and(below).eq(0)), "exclusive " + what + "s are aligned");
    }

    private static void manager(Rules rules, Stream<Axi4.Address> channel, Bool holds, String rule) {
        rules.manager(channel.valid.implies(holds), rule);
    }

    private static Bool aligned(UInt addr, UInt size) {
        return addr.and(Bursts.below(size, addr.width())).eq(0);
    }
}
