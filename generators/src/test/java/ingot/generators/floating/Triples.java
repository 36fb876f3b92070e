package ingot.generators.floating;

import ingot.hdl.Module;
import java.util.Random;
import java.util.function.Supplier;

/** Fused operations compared with the model in all rounding modes. */
final class Triples {
    private final FloatFormat factors;
    private final FloatFormat sum;
    private final int stages;
    private final int randomBits;
    private final Supplier<Module<?>> device;

    Triples(FloatFormat factors, FloatFormat sum, int stages, int randomBits, Supplier<Module<?>> device) {
        this.factors = factors;
        this.sum = sum;
        this.stages = stages;
        this.randomBits = randomBits;
        this.device = device;
    }

    private Bench bench() {
        return new Bench(device, 3, sum.width(), stages, randomBits > 0);
    }

    private void run(Bench bench, RoundingMode mode, long draw, long a, long b, long c) {
        var model = mode == RoundingMode.STOCHASTIC ? FloatModel.stochastic(sum, randomBits, draw) : FloatModel.of(sum, mode);
        bench.run(mode, draw, model.fma(factors, a, b, c), a, b, c);
    }

    /** All triples of a few corners; the mode goes round. */
    int corners() {
        try (var bench = bench()) {
            var modes = RoundingMode.values();
            int turn = 0;
            for (long a : Corners.few(factors)) {
                for (long b : Corners.few(factors)) {
                    for (long c : Corners.few(sum)) {
                        run(bench, modes[turn++ % modes.length], turn & (1L << randomBits) - 1, a, b, c);
                    }
                }
            }
            return bench.finish();
        }
    }

    /** Random triples whose addend is often near the product. */
    int random(Random random, int count) {
        var product = FloatModel.of(sum, RoundingMode.TO_ZERO);
        try (var bench = bench()) {
            long last = 0;
            for (int i = 0; i < count; i++) {
                for (var mode : RoundingMode.values()) {
                    long a = Corners.random(random, factors, last);
                    long b = Corners.random(random, factors, a);
                    long near = product.fma(factors, a, b, 0).bits() ^ 1L << (sum.width() - 1);
                    run(bench, mode, random.nextLong() & (1L << randomBits) - 1, a, b, Corners.random(random, sum, near));
                    last = b;
                }
            }
            return bench.finish();
        }
    }
}
