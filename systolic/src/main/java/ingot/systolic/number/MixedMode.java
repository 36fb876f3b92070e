package ingot.systolic.number;

import ingot.generators.floating.FloatFormat;
import java.util.Optional;

/** What a 16-bit word of a run-time mixed-precision element is. */
public enum MixedMode {
    /** One INT16. */
    INT16(new IntegerType(16), 1),
    /** Two INT8, the first in the low byte. */
    INT8(new IntegerType(8), 2),
    /** Four INT4, the first in the low bits. */
    INT4(new IntegerType(4), 4),
    /** One FP16. */
    FP16(new FloatType(FloatFormat.BINARY16), 1),
    /** One BF16. */
    BF16(new FloatType(FloatFormat.BF16), 1),
    /** One FP8 E4M3 in the high byte. */
    FP8_E4M3(new FloatType(FloatFormat.E4M3), 1),
    /** One FP8 E5M2 in the high byte. */
    FP8_E5M2(new FloatType(FloatFormat.E5M2), 1);

    private final NumberType type;
    private final int lanes;

    MixedMode(NumberType type, int lanes) {
        this.type = type;
        this.lanes = lanes;
    }

    /** Type of the numbers. */
    public NumberType type() {
        return type;
    }

    /** Numbers in a word, and products in a cycle. */
    public int lanes() {
        return lanes;
    }

    /** The format, of the floating-point modes. */
    Optional<FloatFormat> format() {
        return type instanceof FloatType floating ? Optional.of(floating.format()) : Optional.empty();
    }

    /** The numbers, as many as there are lanes, in a word of 16 bits. */
    public long pack(long... numbers) {
        long word = Lanes.packed(type, numbers);
        return numbers.length == 1 ? word << (16 - type.width()) & 0xffff : word;
    }

    /** The numbers of a word. */
    long[] unpack(long word) {
        return lanes == 1 ? new long[] {Lanes.lane(type, word >>> (16 - type.width()), 0)} : Lanes.unpacked(type, word, lanes);
    }
}
