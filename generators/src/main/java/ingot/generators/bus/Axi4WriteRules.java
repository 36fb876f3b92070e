package ingot.generators.bus;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** What holds between the addresses, the data and the responses of AXI4 writes. Data may come before their address. */
final class Axi4WriteRules {
    /**
     * A burst under way.
     *
     * @param addressed its address has come
     * @param beats that have come
     * @param lane the byte of the bus with which the next beat begins
     * @param led data came before the address, so that the lane is not known
     * @param done its last beat has come
     */
    record Burst(Bool addressed, UInt id, UInt len, UInt size, UInt burst, Bool exclusive, UInt beats, UInt lane, Bool led, Bool done)
            implements Bundle {
        static Burst of(Axi4Params p) {
            return new Burst(bool(), uint(p.idBits()), uint(8), uint(3), uint(2), bool(), uint(9), uint(p.laneBits()), bool(),
                    bool());
        }

        Burst withId(UInt other) {
            return new Burst(addressed, other, len, size, burst, exclusive, beats, lane, led, done);
        }

        Burst addressed(Bool now, Axi4.Address a, int laneBits) {
            return new Burst(addressed.or(now), mux(now, a.id(), id), mux(now, a.len(), len), mux(now, a.size(), size),
                    mux(now, a.burst(), burst), exclusive.or(now.and(a.lock().anyBit())), beats, mux(now, a.addr().low(laneBits), lane),
                    led.or(now.and(beats.ne(0))), done);
        }

        Burst written(Bool now, Axi4.WriteData beat) {
            var shape = new Axi4.Address(id, lane, len, size, burst, uint(0), uint(0), uint(0), uint(0));
            return new Burst(addressed, id, len, size, burst, exclusive, mux(now, beats.plus(1).wrap(9), beats),
                    mux(now, Bursts.after(lane, shape), lane), led, done.or(now.and(beat.last())));
        }

        /** Not known to be wrong: the last beat so far is marked if it is the last one of the address, and only then. */
        Bool lastIsRight() {
            return addressed.implies(mux(done, beats.eq(len.plus(1)), beats.le(len)));
        }
    }

    private Axi4WriteRules() {}

    /** States the rules; the bursts that are under way, the oldest first. */
    static List<Burst> state(Rules rules, Axi4 bus, Axi4Params shape, int outstanding) {
        var bursts = InFlight.remember(outstanding, Burst.of(shape), now -> next(now, bus, shape));
        var takesAddress = InFlight.first(bursts, burst -> burst.addressed().not());
        var takesBeat = InFlight.first(bursts, burst -> burst.done().not());
        var answered = answered(bursts, bus);
        var addressed = addressed(bursts, takesAddress, bus, shape);
        var written = written(addressed, takesBeat, bus);

        rules.own(bus.aw().fire().implies(InFlight.any(takesAddress)), "at most " + outstanding + " writes are under way");
        rules.own(bus.w().fire().implies(InFlight.any(takesBeat)), "data of at most " + outstanding + " writes are under way");
        rules.manager(written.stream().map(Burst::lastIsRight).reduce(Bool::and).orElseThrow(), "the last beat of a write is marked, and no other");
        for (int i = 0; i < outstanding; i++) {
            var burst = addressed.get(i);
            var lanes = Bursts.lanes(burst.lane(), burst.size(), shape.bytes());
            rules.manager(bus.w().fire().and(takesBeat.get(i)).and(burst.addressed()).andNot(burst.led()).implies(bus.w().payload.strb().and(lanes.not()).eq(0)),
                    "strobes are in the lanes of the beat" + (i == 0 ? "" : " " + i));
        }
        rules.subordinate(bus.b().valid.implies(InFlight.any(answered)), "a write response follows address and last beat of its id");
        var exclusive = answeredOne(bursts, answered);
        rules.subordinate(bus.b().valid.and(bus.b().payload.resp().eq(Axi4.EXOKAY)).implies(exclusive), "only exclusive writes are answered so");
        return bursts;
    }

    private static List<Burst> next(List<Burst> now, Axi4 bus, Axi4Params shape) {
        var takesAddress = InFlight.first(now, burst -> burst.addressed().not());
        var takesBeat = InFlight.first(now, burst -> burst.done().not());
        var moved = written(addressed(now, takesAddress, bus, shape), takesBeat, bus);
        return InFlight.without(moved, answered(now, bus).stream().map(bus.b().fire()::and).toList());
    }

    private static List<Bool> answered(List<Burst> bursts, Axi4 bus) {
        return InFlight.first(bursts, burst -> burst.addressed().and(burst.done()).and(burst.id().eq(bus.b().payload.id())));
    }

    private static Bool answeredOne(List<Burst> bursts, List<Bool> answered) {
        var exclusive = new ArrayList<Bool>();
        for (int i = 0; i < bursts.size(); i++) {
            exclusive.add(answered.get(i).and(bursts.get(i).exclusive()));
        }
        return InFlight.any(exclusive);
    }

    private static List<Burst> addressed(List<Burst> bursts, List<Bool> takes, Axi4 bus, Axi4Params shape) {
        var result = new ArrayList<Burst>();
        for (int i = 0; i < bursts.size(); i++) {
            result.add(bursts.get(i).addressed(takes.get(i).and(bus.aw().fire()), bus.aw().payload, shape.laneBits()));
        }
        return result;
    }

    private static List<Burst> written(List<Burst> bursts, List<Bool> takes, Axi4 bus) {
        var result = new ArrayList<Burst>();
        for (int i = 0; i < bursts.size(); i++) {
            result.add(bursts.get(i).written(takes.get(i).and(bus.w().fire()), bus.w().payload));
        }
        return result;
    }
}
