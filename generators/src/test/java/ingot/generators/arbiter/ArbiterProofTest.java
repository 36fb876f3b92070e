package ingot.generators.arbiter;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/** The other arbiters for all requests: one winner, who asked for it, and how long the others wait. */
class ArbiterProofTest {
    enum Kind { FIXED, MATRIX, WEIGHTED }

    record Params(Kind kind) {}

    static final class Watched extends Module<Params> {
        private static final int SIZE = 3;
        private static final List<Integer> WEIGHTS = List.of(3, 1, 2);

        final UInt request = input(uint(SIZE));
        final Bool accept = input(bool());
        final UInt grant = output(uint(SIZE));

        Watched(Params params) {
            super(params);
            switch (p.kind()) {
                case FIXED -> {
                    var arbiter = new FixedArbiter(new ArbiterParams(SIZE));
                    arbiter.request.set(request);
                    grant.set(arbiter.grant);
                    check(grant.le(request.and(request.not().plus(1).wrap(SIZE))), "the lowest wins");
                }
                case MATRIX -> {
                    var arbiter = new MatrixArbiter(new ArbiterParams(SIZE));
                    arbiter.request.set(request);
                    arbiter.accept.set(accept);
                    grant.set(arbiter.grant);
                    waits(SIZE - 1);
                }
                case WEIGHTED -> {
                    var arbiter = new WeightedArbiter(new WeightedParams(WEIGHTS));
                    arbiter.request.set(request);
                    arbiter.accept.set(accept);
                    grant.set(arbiter.grant);
                    waits(2 * arbiter.params().total());
                    shares();
                }
            }
            check(grant.and(grant.minus(1).wrap(SIZE)).eq(0), "at most one wins");
            check(grant.and(request.not()).eq(0), "only who asks wins");
            check(grant.anyBit().eq(request.anyBit()), "somebody wins where somebody asks");
        }

        private void waits(int longest) {
            for (int i = 0; i < SIZE; i++) {
                var waited = reg(uint(8), 0);
                when(request.bit(i).not().or(accept.and(grant.bit(i))), () -> waited.set(0))
                        .elseWhen(accept, () -> waited.set(waited.plus(1).wrap(8)));
                check(waited.le(longest), "requester " + i + " waits for at most " + longest + " others");
            }
        }

        /** While all ask since reset, every round gives each its weight. */
        private void shares() {
            int total = WEIGHTS.stream().mapToInt(Integer::intValue).sum();
            var always = reg(bool(), true);
            when(request.allBits().not().or(accept.not()), () -> always.set(false));
            var turn = reg(uint(4), 0);
            turn.set(mux(turn.eq(total - 1), 0, turn.plus(1).wrap(4)));
            for (int i = 0; i < SIZE; i++) {
                var won = reg(uint(4), 0);
                var after = won.plus(grant.bit(i).asUInt()).wrap(4);
                won.set(mux(turn.eq(total - 1), 0, after));
                check(always.and(request.allBits()).and(accept).and(turn.eq(total - 1)).implies(after.eq(WEIGHTS.get(i))),
                        "requester " + i + " has its share of a round");
            }
        }
    }

    @Device(params = "kinds")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> kinds() {
        return List.of(new Params(Kind.FIXED), new Params(Kind.MATRIX), new Params(Kind.WEIGHTED));
    }

    @Formal(prove = 2)
    void grantsOneAndIsFair(Proof<Watched> proof) {}
}
