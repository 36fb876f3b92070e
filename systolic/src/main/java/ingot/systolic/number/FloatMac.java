package ingot.systolic.number;

import ingot.generators.floating.FloatFormat;
import ingot.generators.floating.MixedMacParams;
import ingot.generators.floating.Subnormals;

/** The formats of two factors, and what holds both. */
record FloatMac(FloatFormat input, FloatFormat weight) {
    static final int MOST_STAGES = 6;

    /** The least format that holds every number of either. */
    FloatFormat common() {
        if (input.equals(weight)) {
            return input;
        }
        var wide = FloatFormat.ieee(Math.max(input.exp(), weight.exp()), Math.max(input.man(), weight.man()));
        // The largest numbers of a format without infinities have the exponent that means infinity in one with them.
        boolean tops = Math.max(input.greatestExponent(), weight.greatestExponent()) > wide.greatestExponent();
        var holds = tops ? FloatFormat.ieee(wide.exp() + 1, wide.man()) : wide;
        return input.subnormals() == Subnormals.FULL ? holds : holds.flushed();
    }

    /**
     * The multiply-accumulate.
     *
     * @throws IllegalArgumentException when the sum does not hold the factors
     */
    MixedMacParams params(FloatFormat sum, int stages) {
        return MixedMacParams.of(common(), sum, stages);
    }
}
