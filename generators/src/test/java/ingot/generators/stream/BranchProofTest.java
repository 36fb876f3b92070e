package ingot.generators.stream;

import ingot.generators.arbiter.ArbiterPolicy;
import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.Arrays;
import java.util.List;

/** The blocks with several streams on one side, for all inputs: each branch gets what it should, once and in order. */
class BranchProofTest {
    enum Block { FORK, JOIN, ROUTE, MERGE_FIXED, MERGE_ROUND_ROBIN, MERGE_MATRIX }

    record Params(Block block) {}

    static final class Watched extends Module<Params> {
        private static final BranchParams THREE = new BranchParams(2, 3);

        final Vec<Stream<UInt>> many = input(vec(3, stream(uint(2))));
        final Stream<UInt> one = input(stream(uint(4)));
        final Vec<Stream<UInt>> each = output(vec(3, stream(uint(2))));
        final Stream<UInt> all = output(stream(uint(6)));

        Watched(Params params) {
            super(params);
            switch (p.block()) {
                case FORK -> fork();
                case JOIN -> join();
                case ROUTE -> route();
                case MERGE_FIXED -> merge(ArbiterPolicy.FIXED);
                case MERGE_ROUND_ROBIN -> merge(ArbiterPolicy.ROUND_ROBIN);
                case MERGE_MATRIX -> merge(ArbiterPolicy.MATRIX);
            }
        }

        private void unusedMany() {
            many.elements().forEach(stream -> stream.ready.set(false));
        }

        private void unusedOne() {
            one.ready.set(false);
        }

        private void unusedEach() {
            each.elements().forEach(stream -> {
                stream.valid.set(false);
                stream.payload.set(0);
            });
        }

        private void unusedAll() {
            all.valid.set(false);
            all.payload.set(0);
        }

        /** Each branch takes the item that waits once before the next one comes. */
        private void fork() {
            unusedMany();
            unusedAll();
            var fork = new StreamFork(THREE);
            fork.in.connect(one.map(item -> item.low(2)));
            for (int i = 0; i < 3; i++) {
                var branch = each.get(i);
                branch.connect(fork.out.get(i));
                var has = reg(bool(), false);
                when(one.fire(), () -> has.set(false)).elseWhen(branch.fire(), () -> has.set(true));
                check(branch.fire().implies(one.valid.andNot(has)), "branch " + i + " takes an item once");
                check(one.fire().implies(has.or(branch.fire())), "an item goes on when branch " + i + " has it");
                check(branch.valid.implies(branch.payload.eq(one.payload.low(2))), "branch " + i + " has the item itself");
                check(one.valid.andNot(has).implies(branch.valid), "branch " + i + " is offered what it does not have");
            }
        }

        private void join() {
            unusedOne();
            unusedEach();
            var join = new StreamJoin(THREE);
            for (int i = 0; i < 3; i++) {
                join.in.get(i).connect(many.get(i));
                check(many.get(i).fire().eq(all.fire()), "branch " + i + " moves with all");
            }
            all.connect(join.out.map(items -> cat(items.elements())));
            var each = many.elements().stream().map(branch -> branch.valid).reduce(Bool::and).orElseThrow();
            check(each.eq(all.valid), "what is complete is offered");
            check(all.valid.implies(all.payload.eq(cat(many.elements().stream().map(branch -> branch.payload).toList()))),
                    "an item is made of those of all branches");
        }

        private void route() {
            unusedMany();
            unusedAll();
            var route = new StreamRoute(THREE);
            route.in.connect(one.map(item -> new StreamRoute.Routed(item.high(2), item.low(2))));
            for (int i = 0; i < 3; i++) {
                each.get(i).connect(route.out.get(i));
                var mine = one.valid.and(one.payload.high(2).eq(i));
                check(each.get(i).valid.eq(mine), "branch " + i + " is offered its items");
                check(each.get(i).fire().eq(mine.and(one.ready)), "an item moves on both sides of branch " + i);
                check(each.get(i).valid.implies(each.get(i).payload.eq(one.payload.low(2))), "branch " + i + " has the item itself");
            }
            check(one.valid.and(one.payload.high(2).eq(3)).implies(one.ready), "what has nowhere to go is dropped");
        }

        private void merge(ArbiterPolicy policy) {
            unusedOne();
            unusedEach();
            var merge = new StreamMerge(new MergeParams(2, 3, policy));
            for (int i = 0; i < 3; i++) {
                merge.in.get(i).connect(many.get(i));
                check(merge.from.bit(i).and(all.fire()).eq(many.get(i).fire()), "an item of branch " + i + " moves on both sides");
                check(merge.from.bit(i).implies(many.get(i).valid.and(all.payload.low(2).eq(many.get(i).payload))),
                        "what comes from branch " + i + " is its item");
                if (policy != ArbiterPolicy.FIXED) {
                    var others = reg(uint(3), 0);
                    when(many.get(i).valid.not().or(many.get(i).fire()), () -> others.set(0))
                            .elseWhen(all.fire(), () -> others.set(others.plus(1).wrap(3)));
                    // One more than at the arbiter: the item that is offered already stays.
                    check(others.le(3), "branch " + i + " waits for at most three others");
                }
            }
            all.connect(merge.out.map(item -> item.extend(6)));
            check(all.valid.eq(merge.from.anyBit()), "what is offered comes from a branch");
            check(merge.from.and(merge.from.minus(1).wrap(3)).eq(0), "an item comes from one branch");
            check(all.valid.eq(many.elements().stream().map(branch -> branch.valid).reduce(Bool::or).orElseThrow()),
                    "something is offered where something waits");
        }
    }

    @Device(params = "blocks")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> blocks() {
        return Arrays.stream(Block.values()).map(Params::new).toList();
    }

    @Formal(prove = 2)
    void servesEveryBranchOnce(Proof<Watched> proof) {}
}
