package ingot.noc.router;

import ingot.generators.stream.CreditCounter;
import ingot.generators.stream.CreditCounterParams;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.noc.topology.Grid.Wrap;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The flow control of a router for all traffic, by induction: with neighbours that keep to their credits no buffer overflows, here or there, no credit
 * is spent that is not there or comes back that was not spent, and only flits leave that have come.
 */
class RouterProofTest {
    /** One of {@link #ROUTERS}. */
    record Case(int number) {
        RouterParams router() {
            return ROUTERS.get(number);
        }
    }

    /** A router among neighbours that send only what they have credits for, and give back what they were sent, sometime. */
    static final class Neighbourhood extends Module<Case> {
        final Vec<Link> in = input(vec(p.router().ports(), Link.of(p.router())));
        final Vec<UInt> creditIn = input(vec(p.router().ports(), uint(p.router().settings().vcs())));
        final Vec<Link> out = output(vec(p.router().ports(), Link.of(p.router())));

        Neighbourhood(Case which) {
            super(which);
            var router = new Router(p.router());
            router.place.get(0).set(1);
            connect(router.in, in);
            connect(router.creditIn, creditIn);
            connect(out, router.out);
            int depth = p.router().settings().depth();
            for (int port = 0; port < p.router().ports(); port++) {
                for (int vc = 0; vc < p.router().settings().vcs(); vc++) {
                    var place = "port " + port + " channel " + vc;
                    var comes = in.get(port).valid().and(in.get(port).flit().vc().eq(vc));
                    CreditCounter sender = new CreditCounter(new CreditCounterParams(depth)).named("sender_" + port + "_" + vc);
                    sender.spend.set(comes);
                    sender.refund.set(router.creditOut.get(port).bit(vc));
                    assume(comes.implies(sender.available), "the neighbour at " + place + " sends what it has credits for");

                    // Flits in the buffer behind the output: the neighbour gives a credit for each that leaves it.
                    var goes = out.get(port).valid().and(out.get(port).flit().vc().eq(vc));
                    var credit = creditIn.get(port).bit(vc);
                    var held = named("behind_" + port + "_" + vc, reg(uint(4), 0));
                    when(goes.andNot(credit), () -> held.set(held.plus(1).wrap(4)))
                            .elseWhen(credit.andNot(goes), () -> held.set(held.minus(1).wrap(4)));
                    assume(credit.implies(held.ne(0)), "the neighbour at " + place + " gives back what it has");
                    check(held.le(depth), "the buffer behind " + place + " does not overflow");
                }
                cover(out.get(port).valid(), "something leaves by port " + port);
            }
        }
    }

    private static final List<RouterParams> ROUTERS = List.of(
            inChain(RouterSettings.of(1, 1, 2, 1)),
            inChain(RouterSettings.of(1, 2, 2, 2)),
            inChain(RouterSettings.of(1, 1, 2, 3)),
            inChain(RouterSettings.of(1, 1, 2, 4)));

    /** A router in a chain: terminal, east, west. */
    private static RouterParams inChain(RouterSettings settings) {
        return new RouterParams(settings, 2, 1, Collections.nCopies(3, 0b111), Collections.nCopies(3, 1),
                new GridLookup(1, 4, 1, Wrap.NONE));
    }

    @Device(params = "cases")
    static Neighbourhood neighbourhood(Case which) {
        return new Neighbourhood(which);
    }

    static List<Case> cases() {
        return IntStream.range(0, ROUTERS.size()).mapToObj(Case::new).toList();
    }

    @Formal(prove = 1, cover = 8, seconds = 120)
    void noBufferOverflowsAndNoCreditIsLost(Proof<Neighbourhood> proof) {}
}
