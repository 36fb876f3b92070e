package ingot.hdl;

import ingot.hdl.netlist.Expr.BinaryOp;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A choice of values by the value of a word.
 *
 * @param <L> what a label is
 * @param <T> the type of the values
 */
public final class ChosenBy<L, T extends Data> {
    private final Word subject;
    private final List<BigInteger> labels = new ArrayList<>();
    private final List<T> values = new ArrayList<>();
    /** A value whose label does not fit. */
    private T unused;

    ChosenBy(Word subject) {
        this.subject = subject;
    }

    /** The value where the word equals {@code label}, which no other value names. */
    public ChosenBy<L, T> is(L label, T value) {
        var here = Here.now();
        var number = Select.number(subject, label);
        here.literal(number, subject.type);
        if (labels.contains(number)) {
            here.error("E037", "`choose` names " + label + " twice", "remove one of the two");
        } else if (subject.type.holds(number)) {
            labels.add(number);
            values.add(value);
        } else {
            unused = value;
        }
        return this;
    }

    /** The value where no label matches; completes the choice. */
    public T otherwise(T value) {
        var now = Here.now();
        var result = value;
        for (var i = labels.size() - 1; i >= 0; i--) {
            result = Muxes.choose(now, equal(now, i), values.get(i), result);
        }
        return now.made(result);
    }

    /** Completes a choice over an enum that names every constant; codes that no constant has take the last value. */
    public T end() {
        var missing = Select.missing(subject, labels);
        if (!missing.isEmpty() || !(subject instanceof EnumOf<?>)) {
            Here.now().error("E038", "`choose` over " + subject.typeText() + " does not say what the value is for "
                    + (missing.isEmpty() ? "other numbers" : String.join(", ", missing)), "end it with .otherwise(...)");
        }
        var now = Here.now();
        if (values.isEmpty()) {
            return unused;
        }
        var result = values.getLast();
        for (var i = labels.size() - 2; i >= 0; i--) {
            result = Muxes.choose(now, equal(now, i), values.get(i), result);
        }
        return now.made(result);
    }

    private Bool equal(Here now, int i) {
        var unnamed = new Here(now.site().withName(null), now.module());
        return unnamed.compare(BinaryOp.EQUAL, subject, unnamed.like(subject, labels.get(i)));
    }
}
