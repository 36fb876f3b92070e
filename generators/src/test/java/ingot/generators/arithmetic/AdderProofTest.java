package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;
import java.util.stream.Stream;

/** Every adder gives the language's sum for all operands. */
class AdderProofTest {
    record Params(int width) {}

    static final class Watched extends Module<Params> {
        final UInt a = input(uint(p.width()));
        final UInt b = input(uint(p.width()));
        final Bool carryIn = input(bool());

        Watched(Params params) {
            super(params);
            var plain = a.plus(b).plus(carryIn.asUInt()).wrap(p.width() + 1);
            for (var kind : AdderKind.values()) {
                var adder = new Adder(new AdderParams(p.width(), kind));
                adder.named(kind.name());
                adder.a.set(a);
                adder.b.set(b);
                adder.carryIn.set(carryIn);
                check(adder.sum.eq(plain), kind.name() + " is exact");
            }
        }
    }

    @Device(params = "widths")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> widths() {
        return Stream.of(16, 32).map(Params::new).toList();
    }

    @Formal(prove = 1, seconds = 300)
    void addsExactly(Proof<Watched> proof) {}
}
