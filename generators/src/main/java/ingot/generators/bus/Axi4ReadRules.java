package ingot.generators.bus;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** What holds between the addresses and the data of AXI4 reads. Data of one identifier keep the order of its addresses. */
final class Axi4ReadRules {
    /**
     * A burst under way.
     *
     * @param left beats that are still to come after the next one
     */
    record Burst(Bool valid, UInt id, UInt left, Bool exclusive) implements Bundle {
        Burst withId(UInt other) {
            return new Burst(valid, other, left, exclusive);
        }
    }

    private Axi4ReadRules() {}

    /** States the rules; the bursts that are under way, the oldest first. */
    static List<Burst> state(Rules rules, Axi4 bus, Axi4Params shape, int outstanding) {
        var data = bus.r().payload;
        var bursts = InFlight.remember(outstanding, new Burst(bool(), uint(shape.idBits()), uint(8), bool()), now -> next(now, bus));
        var answered = answered(bursts, bus);
        rules.own(bus.ar().fire().implies(bursts.getLast().valid().not()), "at most " + outstanding + " reads are under way");
        rules.subordinate(bus.r().valid.implies(InFlight.any(answered)), "read data follow an address of their id");
        var last = lit(false);
        var exclusive = lit(false);
        for (int i = 0; i < outstanding; i++) {
            last = last.or(answered.get(i).and(bursts.get(i).left().eq(0)));
            exclusive = exclusive.or(answered.get(i).and(bursts.get(i).exclusive()));
        }
        rules.subordinate(bus.r().valid.and(InFlight.any(answered)).implies(data.last().eq(last)), "the last beat of a read is marked, and no other");
        rules.subordinate(bus.r().valid.and(data.resp().eq(Axi4.EXOKAY)).implies(exclusive), "only exclusive reads are answered so");
        return bursts;
    }

    private static List<Burst> next(List<Burst> now, Axi4 bus) {
        var moved = new ArrayList<Burst>();
        var answered = answered(now, bus);
        var free = InFlight.first(now, burst -> burst.valid().not());
        var a = bus.ar().payload;
        for (int i = 0; i < now.size(); i++) {
            var burst = now.get(i);
            var counted = new Burst(burst.valid(), burst.id(),
                    mux(answered.get(i).and(bus.r().fire()), burst.left().minus(1).wrap(8), burst.left()), burst.exclusive());
            moved.add(mux(free.get(i).and(bus.ar().fire()), new Burst(lit(true), a.id(), a.len(), a.lock().anyBit()), counted));
        }
        var ends = bus.r().fire().and(bus.r().payload.last());
        return InFlight.without(moved, answered.stream().map(ends::and).toList());
    }

    private static List<Bool> answered(List<Burst> bursts, Axi4 bus) {
        return InFlight.first(bursts, burst -> burst.valid().and(burst.id().eq(bus.r().payload.id())));
    }
}
