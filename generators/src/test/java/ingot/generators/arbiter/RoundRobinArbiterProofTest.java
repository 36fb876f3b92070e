package ingot.generators.arbiter;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/** The arbiter for all requests: one winner, who asked for it, and nobody starves. */
class RoundRobinArbiterProofTest {
    /** An arbiter that is watched. */
    static final class Watched extends Module<ArbiterParams> {
        final UInt request = input(uint(p.requesters()));
        final Bool accept = input(bool());
        final UInt grant = output(uint(p.requesters()));

        Watched(ArbiterParams params) {
            super(params);
            int n = p.requesters();
            var arbiter = new RoundRobinArbiter(p);
            arbiter.request.set(request);
            arbiter.accept.set(accept);
            grant.set(arbiter.grant);
            check(grant.and(grant.minus(1).wrap(n)).eq(0), "at most one wins");
            check(grant.and(request.not()).eq(0), "only who asks wins");
            check(grant.anyBit().eq(request.anyBit()), "somebody wins where somebody asks");
            for (int i = 0; i < n; i++) {
                // Accepted grants that went to others while requester i waited.
                var waited = reg(uint(8), 0);
                when(request.bit(i).not().or(grant.bit(i)), () -> waited.set(0))
                        .elseWhen(accept, () -> waited.set(waited.plus(1).wrap(8)));
                check(waited.lt(n), "requester " + i + " waits for at most " + (n - 1) + " others");
                cover(waited.eq(n - 1), "requester " + i + " waits for all others");
            }
        }
    }

    @Device(params = "sizes")
    static Watched watched(ArbiterParams params) {
        return new Watched(params);
    }

    static List<ArbiterParams> sizes() {
        return List.of(new ArbiterParams(2), new ArbiterParams(4));
    }

    @Formal(prove = 2, cover = 10)
    void grantsOneAndStarvesNobody(Proof<Watched> proof) {}
}
