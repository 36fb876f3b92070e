package ingot.generators.arithmetic;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Rounding;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.Random;

/** A small block of each kind in one design, so that one build of each engine, and one synthesis, sees them all. */
class ArithmeticEngineTest {
    record Params() {}

    static final class Bouquet extends Module<Params> {
        final UInt a = input(uint(8));
        final UInt b = input(uint(8));
        final Bool start = input(bool());
        final Vec<UInt> sum = output(vec(AdderKind.values().length, uint(9)));
        final UInt product = output(uint(16));
        final UInt sumOfProducts = output(uint(17));
        final UInt accumulated = output(uint(10));
        final UInt accumulatedLate = output(uint(10));
        final Bool divided = output(bool());
        final UInt quotient = output(uint(8));
        final UInt remainder = output(uint(8));
        final Bool rooted = output(bool());
        final UInt root = output(uint(4));
        final Vec<UInt> count = output(vec(CountKind.values().length, uint(4)));
        final UInt rotated = output(uint(8));
        final UInt cut = output(uint(8));
        final UInt greatest = output(uint(4));
        final UInt first = output(uint(2));
        final UInt narrow = output(uint(4));
        final UInt requantised = output(uint(8));

        Bouquet(Params params) {
            super(params);
            for (var kind : AdderKind.values()) {
                sum.get(kind.ordinal()).set(kind.sum(a, b, start));
            }
            multiply();
            divide();
            count();
            shift();
            narrow();
        }

        private void multiply() {
            var multiplier = new Multiplier(new MultiplierParams(8, 8, true, Recoding.BOOTH4, TreeKind.DADDA, AdderKind.KOGGE_STONE, 2));
            multiplier.a.set(a);
            multiplier.b.set(b);
            product.set(multiplier.product);
            var products = new ProductSum(new ProductParams(2, 4, 4, 17, false, Recoding.BITS, TreeKind.WALLACE, AdderKind.RIPPLE, 0));
            products.a.get(0).set(a.low(4));
            products.a.get(1).set(a.high(4));
            products.b.get(0).set(b.low(4));
            products.b.get(1).set(b.high(4));
            products.addend.set(a);
            sumOfProducts.set(products.sum);
            accumulated.set(accumulator(AccumulatorKind.BINARY));
            accumulatedLate.set(accumulator(AccumulatorKind.CARRY_SAVE));
        }

        private UInt accumulator(AccumulatorKind kind) {
            var accumulator = new MultiplyAccumulate(new AccumulateParams(1, 4, 4, 10, true, Recoding.BITS, TreeKind.DADDA, AdderKind.HAN_CARLSON, kind));
            accumulator.a.get(0).set(a.low(4));
            accumulator.b.get(0).set(b.low(4));
            accumulator.valid.set(true);
            accumulator.clear.set(start);
            return accumulator.sum;
        }

        private void divide() {
            var divider = new Divider(new DividerParams(8, true, 4));
            divider.in.valid.set(start);
            divider.in.payload.dividend().set(a);
            divider.in.payload.divisor().set(b);
            divider.out.ready.set(true);
            divided.set(divider.out.valid);
            quotient.set(divider.out.payload.quotient());
            remainder.set(divider.out.payload.remainder());
            var squareRoot = new SquareRoot(new SquareRootParams(8));
            squareRoot.in.valid.set(start);
            squareRoot.in.payload.set(a);
            squareRoot.out.ready.set(true);
            rooted.set(squareRoot.out.valid);
            root.set(squareRoot.out.payload.root());
        }

        private void count() {
            for (var kind : CountKind.values()) {
                var counter = new BitCount(new BitCountParams(8, kind));
                counter.word.set(a);
                count.get(kind.ordinal()).set(counter.count);
            }
            var extremum = new Extremum(new ExtremumParams(3, 4, true, ExtremumKind.GREATEST, ExtremumSearch.ALL_PAIRS));
            extremum.in.get(0).set(a.low(4));
            extremum.in.get(1).set(a.high(4));
            extremum.in.get(2).set(b.low(4));
            greatest.set(extremum.value);
            first.set(extremum.index);
        }

        private void shift() {
            var barrel = new BarrelShifter(new ShifterParams(8));
            barrel.word.set(a);
            barrel.distance.set(b.low(3));
            barrel.operation.set(ShiftOperation.ROTATE_LEFT);
            rotated.set(barrel.out);
            var funnel = new FunnelShifter(new ShifterParams(8));
            funnel.high.set(a);
            funnel.low.set(b);
            funnel.distance.set(a.low(3));
            cut.set(funnel.out);
        }

        private void narrow() {
            var narrower = new Narrow(new NarrowParams(8, 2, 4, true, Rounding.HALF_EVEN, true));
            narrower.in.set(a);
            narrow.set(narrower.out);
            var requantise = new Requantise(new RequantiseParams(8, 8, 3, RequantiseRounding.HALF_AWAY));
            requantise.in.set(a.asSInt());
            requantise.multiplier.set(1L << 30);
            requantise.shift.set(b.low(2));
            requantise.zeroPoint.set(5);
            requantise.lowest.set(-100);
            requantise.highest.set(100);
            requantised.set(requantise.out.asUInt());
        }
    }

    @Device
    static Bouquet device() {
        return new Bouquet(new Params());
    }

    @HardwareTest
    void isTheSameOnEveryEngine(Dut<Bouquet> dut) {
        var random = new Random(12);
        for (int i = 0; i < 60; i++) {
            int a = random.nextInt(256);
            int b = random.nextInt(256);
            dut.poke(dut.top().a, a);
            dut.poke(dut.top().b, b);
            dut.poke(dut.top().start, true);
            expectAtOnce(dut, a, b);
            dut.step();
            dut.poke(dut.top().start, false);
            expectLater(dut, (byte) a, (byte) b);
        }
    }

    private static void expectAtOnce(Dut<Bouquet> dut, int a, int b) {
        var top = dut.top();
        dut.expect(top.sum, a + b + 1, a + b + 1, a + b + 1, a + b + 1);
        dut.expect(top.sumOfProducts, (a & 15) * (b & 15) + (a >> 4) * (b >> 4) + a);
        dut.expect(top.count, Integer.bitCount(a), Integer.numberOfLeadingZeros(a) - 24, Math.min(8, Integer.numberOfTrailingZeros(a)));
        dut.expect(top.rotated, (a << (b & 7) | a >> 8 - (b & 7)) & 255);
        dut.expect(top.cut, (a << 8 | b) >> (a & 7) & 255);
        long greatest = Math.max(Math.max(Patterns.value(a, 4, true), Patterns.value(a >> 4, 4, true)), Patterns.value(b, 4, true));
        dut.expect(top.greatest, greatest & 15);
        dut.expect(top.first, Patterns.value(a, 4, true) == greatest ? 0 : Patterns.value(a >> 4, 4, true) == greatest ? 1 : 2);
        dut.expect(top.narrow, Math.max(-8, Math.min(7, (long) Math.rint((byte) a / 4.0))) & 15);
        double scaled = (byte) a / Math.scalb(2.0, b & 3);
        long away = (long) (Math.signum(scaled) * Math.floor(Math.abs(scaled) + 0.5));
        dut.expect(top.requantised, Math.max(-100, Math.min(100, away + 5)) & 255);
    }

    /** The product after two cycles, the accumulator's after one and two, a division after five and a root after five. */
    private static void expectLater(Dut<Bouquet> dut, int a, int b) {
        var top = dut.top();
        long small = Patterns.value(a, 4, true) * Patterns.value(b, 4, true);
        dut.expect(top.accumulated, Patterns.word(small, 10));
        dut.step();
        dut.expect(top.product, Patterns.word(a * b, 16));
        dut.expect(top.accumulated, Patterns.word(2 * small, 10));
        dut.expect(top.accumulatedLate, Patterns.word(small, 10));
        dut.step(3);
        dut.expect(top.divided, true);
        dut.expect(top.quotient, (b == 0 ? -1 : a / b) & 255);
        dut.expect(top.remainder, (b == 0 ? a : a % b) & 255);
        dut.expect(top.rooted, true);
        dut.expect(top.root, (long) Math.sqrt(a & 255));
        dut.step();
    }
}
