package ingot.generators.floating;

import ingot.hdl.Module;
import java.util.Random;
import java.util.function.Supplier;

/** Operations with one operand, compared with the model in all rounding modes. */
final class Singles {
    /** What the model calls the operation. */
    interface Operation {
        FloatResult of(FloatModel model, long a);
    }

    private Singles() {}

    private static Bench bench(FloatParams params, Supplier<Module<?>> device, int resultBits) {
        return new Bench(device, 1, resultBits, params.stages(), params.randomBits() > 0);
    }

    /** All numbers of the format. */
    static int all(FloatParams params, Supplier<Module<?>> device, Operation operation) {
        try (var bench = bench(params, device, params.format().width())) {
            for (var mode : RoundingMode.values()) {
                for (long a : Corners.all(params.format())) {
                    long draw = a * 5 & (1L << params.randomBits()) - 1;
                    bench.run(mode, draw, operation.of(Pairs.model(params, mode, draw), a), a);
                }
            }
            return bench.finish();
        }
    }

    /** All corners, and random numbers in each mode. */
    static void random(FloatParams params, Supplier<Module<?>> device, Operation operation, Random random, int count) {
        try (var bench = bench(params, device, params.format().width())) {
            var corners = Corners.of(params.format());
            long a = 0;
            for (int i = 0; i < count + corners.length; i++) {
                a = i < corners.length ? corners[i] : Corners.random(random, params.format(), a);
                for (var mode : RoundingMode.values()) {
                    long draw = random.nextLong() & (1L << params.randomBits()) - 1;
                    bench.run(mode, draw, operation.of(Pairs.model(params, mode, draw), a), a);
                }
            }
            bench.finish();
        }
    }
}
