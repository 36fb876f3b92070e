package ingot.hdl;

/**
 * A choice of values by the value of a word; {@link #is} says the first value.
 *
 * @param <L> what a label is: {@link Integer} for a {@link UInt}, the enum for an {@link EnumOf}
 */
public final class Choose<L> {
    private final Word subject;

    Choose(Word subject) {
        this.subject = subject;
    }

    /** The value where the word equals {@code label}. */
    public <T extends Data> ChosenBy<L, T> is(L label, T value) {
        return new ChosenBy<L, T>(subject).is(label, value);
    }
}
