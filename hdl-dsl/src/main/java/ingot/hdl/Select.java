package ingot.hdl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A choice of blocks by the value of a word: {@code is(IDLE, () -> …)}. A choice over an enum must name every constant or end
 * in {@code otherwise}. What it sets in combinational logic has a value in every state then: codes that no constant has, as an encoding
 * leaves over, take the last arm. What a choice sets in clocked logic keeps its value in them.
 *
 * @param <L> what a label is: {@link Integer} for a {@link UInt}, the enum for an {@link EnumOf}
 */
public final class Select<L> {
    private final Word subject;
    private final Here here;

    Select(Word subject, Here here) {
        this.subject = subject;
        this.here = here;
    }

    /** What to do where the word equals {@code label}. */
    public SelectBlock<L> is(L label, Runnable body) {
        return new SelectBlock<L>(subject, here).is(label, body);
    }

    /** What to do where the word equals one of {@code labels}. */
    public SelectBlock<L> is(List<L> labels, Runnable body) {
        return new SelectBlock<L>(subject, here).is(labels, body);
    }

    static BigInteger number(Word subject, Object label) {
        return switch (label) {
            case Enum<?> constant when subject instanceof EnumOf<?> word -> word.codeOf(constant);
            case Integer number -> BigInteger.valueOf(number);
            default -> throw new IllegalArgumentException("not a label: " + label);
        };
    }

    /** The constants of the subject's enum that are not in {@code seen}. */
    static List<String> missing(Word subject, List<BigInteger> seen) {
        var missing = new ArrayList<String>();
        if (subject instanceof EnumOf<?> word) {
            Arrays.stream(word.constants.getEnumConstants())
                    .filter(constant -> !seen.contains(word.codeOf(constant))).forEach(constant -> missing.add(constant.name()));
        }
        return missing;
    }
}
