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
        if (input instanceof MixedType mixed) {
            return new Mixed(mixed);
        }
        if (input instanceof LanesType lanes) {
            return weight instanceof SparseType sparse ? new Sparse(lanes, sparse, of(lanes.of(), sparse.of(), sum))
                    : new Dense(lanes, (LanesType) weight, of(lanes.of(), ((LanesType) weight).of(), sum));
        }
        return sum instanceof FloatType floats ? new Floats(((FloatType) input).format(), ((FloatType) weight).format(), floats.format())
                : new Integers(sum.width());
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

    /** Lanes of inputs and weights, added in their order. */
    record Dense(LanesType inputs, LanesType weights, ArithmeticModel lane) implements ArithmeticModel {
        @Override
        public long multiplyAdd(long input, long weight, long sum) {
            long total = sum;
            for (int i = 0; i < inputs.count(); i++) {
                total = lane.multiplyAdd(inputs.unpack(input)[i], weights.unpack(weight)[i], total);
            }
            return total;
        }

        @Override
        public long add(long a, long b) {
            return lane.add(a, b);
        }
    }

    /** Two weights of a group of four, each with the input at its place. */
    record Sparse(LanesType inputs, SparseType weights, ArithmeticModel lane) implements ArithmeticModel {
        @Override
        public long multiplyAdd(long input, long weight, long sum) {
            long total = sum;
            for (int i = 0; i < SparseType.KEPT; i++) {
                total = lane.multiplyAdd(inputs.unpack(input)[weights.place(weight, i)], weights.value(weight, i), total);
            }
            return total;
        }

        @Override
        public long add(long a, long b) {
            return lane.add(a, b);
        }
    }

    /** Words whose mode comes with the weight; a sum is 32 bits, whatever they mean. */
    record Mixed(MixedType type) implements ArithmeticModel {
        @Override
        public long multiplyAdd(long input, long weight, long sum) {
            var mode = type.modes().get((int) (weight >>> MixedType.WORD_BITS));
            var inputs = mode.unpack(input);
            var weights = mode.unpack(weight & (1 << MixedType.WORD_BITS) - 1);
            if (mode.type() instanceof FloatType) {
                return of(mode.type(), mode.type(), NumberType.FP32).multiplyAdd(inputs[0], weights[0], sum);
            }
            long total = sum;
            for (int lane = 0; lane < inputs.length; lane++) {
                total += inputs[lane] * weights[lane];
            }
            return total & 0xffff_ffffL;
        }

        /** @throws UnsupportedOperationException always: outside the array the mode is not known */
        @Override
        public long add(long a, long b) {
            throw new UnsupportedOperationException("what a sum of 32 bits means is known only with its mode");
        }
    }
}
