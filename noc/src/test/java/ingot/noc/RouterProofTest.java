package ingot.noc;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.ArrayList;

/** The flow control of a router for all traffic: with neighbours that keep to their credits no buffer overflows, here or there. */
class RouterProofTest {
    /** A router among neighbours that send only what they have credits for, and give back what they were sent, sometime. */
    static final class Neighbourhood extends Module<RouterParams> {
        final Vec<Link> in = input(vec(Side.COUNT, Link.of(p.flit())));
        final Vec<Bool> creditIn = input(vec(Side.COUNT, bool()));
        final Vec<Link> out = output(vec(Side.COUNT, Link.of(p.flit())));

        Neighbourhood(RouterParams params) {
            super(params);
            var router = new Router(p);
            router.x.set(1);
            router.y.set(1);
            connect(router.in, in);
            connect(router.creditIn, creditIn);
            connect(out, router.out);
            int bits = 32 - Integer.numberOfLeadingZeros(p.bufferDepth());
            var sendable = new ArrayList<Bool>();
            for (int side = 0; side < Side.COUNT; side++) {
                var credits = new CreditCounter(p.bufferDepth());
                credits.update(in.get(side).valid(), router.creditOut.get(side));
                assume(in.get(side).valid().not().or(credits.available()), "neighbour " + side + " sends what it has credits for");
                sendable.add(credits.available());

                // Flits in the buffer behind the output: the neighbour gives a credit for each that leaves it.
                var held = reg(uint(bits + 1), 0);
                when(out.get(side).valid().andNot(creditIn.get(side)), () -> held.set(held.plus(1).wrap(bits + 1)))
                        .elseWhen(creditIn.get(side).andNot(out.get(side).valid()), () -> held.set(held.minus(1).wrap(bits + 1)));
                assume(creditIn.get(side).not().or(held.ne(0)), "neighbour " + side + " gives back what it has");
                check(held.le(p.bufferDepth()), "the buffer behind output " + side + " does not overflow");
            }
            cover(sendable.get(0).not().and(sendable.get(1).not()), "two inputs are full");
        }
    }

    @Device
    static Neighbourhood neighbourhood() {
        return new Neighbourhood(new RouterParams(2, 2, 1, 2));
    }

    @Formal(prove = 1, cover = 8)
    void noBufferOverflows(Proof<Neighbourhood> proof) {}
}
