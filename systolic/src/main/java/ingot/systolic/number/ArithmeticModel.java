package ingot.systolic.number;

import ingot.generators.floating.FloatFormat;
import ingot.generators.floating.FloatModel;
import ingot.generators.floating.RoundingMode;

/** The multiply-accumulate of a processing element in plain Java: the reference for every test. It has nothing in common with the hardware. */
public interface ArithmeticModel {
    /** {@code sum + input · weight}, of integers and bits as {@link NumberType} says. */
    long multiplyAdd(long input, long weight, long sum);

    /** {@code a + b}, as an accumulator outside the array adds. */
    long add(long a, long b);

    /** The model for these types. */
    static ArithmeticModel of(NumberType input, NumberType weight, NumberType sum) {
        return switch (sum) {
            case IntegerType type -> new Integers(type.width());
            case FloatType type -> new Floats(((FloatType) input).format(), ((FloatType) weight).format(), type.format());
        };
    }

    /** Sums of integers, which wrap. */
    record Integers(int sumBits) implements ArithmeticModel {
        @Override
        public long multiplyAdd(long input, long weight, long sum) {
            return add(sum, input * weight);
        }

        @Override
        public long add(long a, long b) {
            return a + b << (64 - sumBits) >> (64 - sumBits);
        }
    }

    /** Sums of floating-point numbers, rounded once. */
    record Floats(FloatFormat inputs, FloatFormat weights, FloatFormat sums) implements ArithmeticModel {
        private static final FloatFormat WIDE = FloatFormat.ieee(11, 52);

        @Override
        public long multiplyAdd(long input, long weight, long sum) {
            var wide = FloatModel.of(WIDE, RoundingMode.NEAREST_EVEN);
            return FloatModel.of(sums, RoundingMode.NEAREST_EVEN)
                    .fma(WIDE, wide.convert(inputs, input).bits(), wide.convert(weights, weight).bits(), sum).bits();
        }

        @Override
        public long add(long a, long b) {
            return FloatModel.of(sums, RoundingMode.NEAREST_EVEN).add(a, b).bits();
        }
    }
}
