package ingot.systolic.number;

import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Word;
import java.math.BigInteger;

/**
 * The multiply-accumulate of a processing element, in hardware: {@code sum + input · weight}.
 *
 * <p>Time: a sum that comes out in cycle t is made of operands of cycle {@code t - productLatency - sumLatency} and of the sum of cycle
 * {@code t - sumLatency}. Integers can have registers between multiplier and adder, which cost no time in a chain of sums; floating point
 * is fused, and its registers lie in that chain.
 */
public sealed interface Arithmetic permits IntegerArithmetic, FloatArithmetic, LanesArithmetic, MixedArithmetic, ZeroSkipping {
    /** Type of the signal for an input. */
    Word input();

    /** Type of the signal for an input at the border of an array. */
    default Word inputPort() {
        return input();
    }

    /** An input that comes in at the border of an array, as the elements take it. Describes logic in the module whose constructor is running. */
    default Word enter(Word port) {
        return port;
    }

    /** Type of the signal for a weight. */
    Word weight();

    /** Type of the signal for a sum. */
    Word sum();

    /** Cycles that the product takes before it is added. */
    int productLatency();

    /** Cycles from sum to sum. */
    int sumLatency();

    /** An input at the border that, with {@link #idleWeight}, leaves every sum as it is. */
    long idleInput();

    /** See {@link #idleInput}. */
    long idleWeight();

    /** {@link #idleInput} as a literal. */
    default Word idleInputPort() {
        var bits = new BigInteger(Long.toUnsignedString(idleInput()));
        return inputPort() instanceof SInt signed ? signed.lit(idleInput()) : ((UInt) inputPort()).lit(bits);
    }

    /** The same as the elements take it. */
    default Word idleInputWord() {
        return idleInputPort();
    }

    /** Whether {@link #idleInput} leaves every sum as it is, whatever the weight. */
    boolean idleWithAnyWeight();

    /** Describes the logic, in the module whose constructor is running. */
    Word multiplyAdd(Word input, Word weight, Word sum);

    /**
     * The same with inputs that, where they are zero, leave the multipliers as they are.
     *
     * @throws IllegalArgumentException when it is not one of plain integers
     */
    static Arithmetic skippingZeros(Arithmetic arithmetic) {
        return ZeroSkipping.of(arithmetic);
    }

    /**
     * The arithmetic for these types.
     *
     * @param stages registers inside: for integers between multiplier and adder, for floating point inside each fused operation
     * @throws IllegalArgumentException when the types do not go together
     */
    static Arithmetic of(NumberType input, NumberType weight, NumberType sum, int stages) {
        if (input instanceof LanesType lanes) {
            return LanesArithmetic.of(lanes, weight, sum, stages);
        }
        if (input instanceof MixedType mixed) {
            return MixedArithmetic.of(mixed, weight, sum, stages);
        }
        if (input instanceof IntegerType a && weight instanceof IntegerType b && sum instanceof IntegerType c) {
            return new IntegerArithmetic(a, b, c, stages);
        }
        if (input instanceof FloatType a && weight instanceof FloatType b && sum instanceof FloatType c) {
            return new FloatArithmetic(a, b, c, stages);
        }
        throw new IllegalArgumentException("input, weight and sum must be all integers or all floating point, and were "
                + input + ", " + weight + " and " + sum);
    }
}
