package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/** A queue of two requests, with faults that tests switch on. */
final class Queue extends Module<Queue.Params> {
    record Params(Fault fault) {}

    enum Fault { NONE, FORGETS, CHANGES, TAKES_BACK }

    enum Kind { READ, WRITE, FLUSH }

    record Request(UInt address, Bool urgent, EnumOf<Kind> kind) implements Bundle {
        static Request of() {
            return new Request(Hdl.uint(8), Hdl.bool(), Hdl.enumOf(Kind.class));
        }
    }

    /** A request in Java. */
    record Item(int address, boolean urgent, Kind kind) {}

    final Stream<Request> in = input(stream(Request.of()));
    final Stream<Request> out = output(stream(Request.of()));
    final UInt count = output(uint(2));

    Queue(Params params) {
        super(params);
        var first = reg(Request.of());
        var second = reg(Request.of());
        var held = reg(uint(2), 0);
        var age = reg(uint(3), 0);
        age.set(age.plus(1).wrap(3));
        var pop = out.fire();
        var push = p.fault() == Fault.FORGETS ? in.fire().and(in.payload.address().ne(7)) : in.fire();
        in.ready.set(held.ne(2));
        out.valid.set(held.ne(0));
        connect(out.payload, first);
        count.set(held);
        when(pop, () -> connect(first, second));
        when(push, () -> {
            when(held.eq(0).or(held.eq(1).and(pop)), () -> connect(first, in.payload))
                    .otherwise(() -> connect(second, in.payload));
        });
        when(push.and(pop.not()), () -> held.set(held.plus(1).wrap(2)));
        when(pop.and(push.not()), () -> held.set(held.minus(1).wrap(2)));
        if (p.fault() == Fault.CHANGES) {
            when(age.eq(5), () -> out.payload.address().set(0));
        }
        if (p.fault() == Fault.TAKES_BACK) {
            when(age.eq(5), () -> out.valid.set(false));
        }
    }
}
