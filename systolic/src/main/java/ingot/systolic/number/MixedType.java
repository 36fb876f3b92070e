package ingot.systolic.number;

import ingot.hdl.Hdl;
import ingot.hdl.Word;
import java.util.List;

/**
 * Words of 16 bits that are, at run time, whatever {@link MixedMode} says. Each weight brings its mode in the bits above its word, so that a new tile changes
 * the mode without a cycle lost. Sums have 32 bits: INT32 for integers, FP32 for floating point.
 *
 * @param kind which modes there are
 */
public record MixedType(Kind kind) implements NumberType {
    /** Sets of modes. */
    public enum Kind {
        /** INT16, INT8, INT4 in one multiplier. */
        INTEGER(List.of(MixedMode.INT16, MixedMode.INT8, MixedMode.INT4)),
        /** FP16, BF16 and both FP8 in one datapath. */
        FLOAT(List.of(MixedMode.FP16, MixedMode.BF16, MixedMode.FP8_E4M3, MixedMode.FP8_E5M2)),
        /** All of them. */
        ANY(List.of(MixedMode.values()));

        private final List<MixedMode> modes;

        Kind(List<MixedMode> modes) {
            this.modes = modes;
        }
    }

    static final int WORD_BITS = 16;

    /** The modes; the code of a mode is its place in this list. */
    public List<MixedMode> modes() {
        return kind.modes;
    }

    /** Bits of a mode's code. */
    int modeBits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(modes().size() - 1);
    }

    @Override
    public Word word() {
        return Hdl.uint(WORD_BITS);
    }

    @Override
    public int width() {
        return WORD_BITS;
    }

    /**
     * A weight with its mode.
     *
     * @throws IllegalArgumentException when this type does not have the mode
     */
    public long weight(MixedMode mode, long word) {
        if (!modes().contains(mode)) {
            throw new IllegalArgumentException(this + " has the modes " + modes() + ", not " + mode);
        }
        return (long) modes().indexOf(mode) << WORD_BITS | word;
    }

    @Override
    public String toString() {
        return switch (kind) {
            case INTEGER -> "mixed-int";
            case FLOAT -> "mixed-float";
            case ANY -> "mixed";
        };
    }
}
