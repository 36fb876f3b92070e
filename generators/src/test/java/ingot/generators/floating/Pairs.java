package ingot.generators.floating;

import ingot.hdl.Module;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Operations with two operands of one format, compared with the model in all rounding modes. */
final class Pairs {
    /** What the model calls the operation. */
    interface Operation {
        FloatResult of(FloatModel model, long a, long b);
    }

    private Pairs() {}

    static List<FloatFormat> smallFormats() {
        return List.of(FloatFormat.E4M3, FloatFormat.E5M2);
    }

    static List<FloatFormat> formats() {
        return List.of(FloatFormat.BINARY16, FloatFormat.BINARY32, FloatFormat.BF16, FloatFormat.TF32, FloatFormat.BINARY16.flushed(),
                FloatFormat.E4M3.saturating().flushed(), FloatFormat.ieee(3, 1), FloatFormat.ieee(2, 6));
    }

    static FloatModel model(FloatParams params, RoundingMode mode, long random) {
        return Bench.model(params.format(), params.randomBits(), mode, random);
    }

    private static Bench bench(FloatParams params, Supplier<Module<?>> device) {
        return new Bench(device, 2, params.format().width(), params.stages(), params.randomBits() > 0);
    }

    /** All pairs of a small format. */
    static int all(FloatParams params, Supplier<Module<?>> device, Operation operation) {
        return grid(params, device, operation, Corners.all(params.format()));
    }

    /** All pairs of corners, and as many random ones. */
    static void corners(FloatParams params, Supplier<Module<?>> device, Operation operation, Random random) {
        grid(params, device, operation, Corners.of(params.format()));
        random(params, device, operation, random, 2000);
    }

    private static int grid(FloatParams params, Supplier<Module<?>> device, Operation operation, long[] codes) {
        try (var bench = bench(params, device)) {
            long draw = 0;
            for (var mode : RoundingMode.values()) {
                for (long a : codes) {
                    for (long b : codes) {
                        draw = (draw * 5 + 3) & (1L << params.randomBits()) - 1;
                        bench.run(mode, draw, operation.of(model(params, mode, draw), a, b), a, b);
                    }
                }
            }
            return bench.finish();
        }
    }

    /** Random pairs in each mode. */
    static void random(FloatParams params, Supplier<Module<?>> device, Operation operation, Random random, int count) {
        try (var bench = bench(params, device)) {
            long a = 0;
            for (int i = 0; i < count; i++) {
                for (var mode : RoundingMode.values()) {
                    long b = Corners.random(random, params.format(), a);
                    long draw = random.nextLong() & (1L << params.randomBits()) - 1;
                    bench.run(mode, draw, operation.of(model(params, mode, draw), a, b), a, b);
                    a = Corners.random(random, params.format(), b);
                }
            }
            bench.finish();
        }
    }
}
