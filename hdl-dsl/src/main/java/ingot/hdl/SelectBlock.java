package ingot.hdl;

import ingot.hdl.netlist.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@code case} of blocks. The block of a word without bits is known, and takes the place of the choice.
 *
 * @param <L> what a label is
 */
public final class SelectBlock<L> {
    private final Word subject;
    private final Block.Choice choice;
    private final List<BigInteger> seen = new ArrayList<>();
    private boolean complete;

    SelectBlock(Word subject, Here here) {
        this.subject = subject;
        this.choice = new Block.Choice(value(here), new ArrayList<>(), new Block(), here.source());
        if (subject.width() > 0) {
            here.module().add(choice);
        }
        here.module().atEnd(() -> checkComplete(here));
    }

    /** The word, of a type that knows the constants, which what it is made of may not. */
    private Expr value(Here here) {
        var value = here.read(subject);
        return value.type().labels().equals(subject.type.labels()) ? value : new Expr.Convert(value, subject.type, here.source());
    }

    /** What to do where the word equals {@code label}. */
    public SelectBlock<L> is(L label, Runnable body) {
        return is(List.of(label), body);
    }

    /** What to do where the word equals one of {@code labels}. */
    public SelectBlock<L> is(List<L> labels, Runnable body) {
        var here = Here.now();
        var numbers = new ArrayList<BigInteger>();
        for (var label : labels) {
            var number = Select.number(subject, label);
            here.literal(number, subject.type);
            if (seen.contains(number)) {
                here.error("E037", "`select` names " + label + " twice", "remove one of the two");
            } else if (subject.type.holds(number)) {
                seen.add(number);
                numbers.add(number);
            }
        }
        var arm = new Block.Arm(numbers, new Block(), here.source());
        choice.arms().add(arm);
        if (subject.width() == 0 && numbers.contains(BigInteger.ZERO)) {
            body.run();
        } else {
            here.module().inside(arm.body(), body);
        }
        return this;
    }

    /** What to do where no label matches. */
    public void otherwise(Runnable body) {
        complete = true;
        if (subject.width() == 0 && seen.isEmpty()) {
            body.run();
        } else {
            Here.now().module().inside(choice.otherwise(), body);
        }
    }

    private void checkComplete(Here here) {
        var missing = Select.missing(subject, seen);
        if (!complete && !missing.isEmpty()) {
            here.error("E038", "`select` over " + subject.typeText() + " does not say what happens for "
                    + String.join(", ", missing), "add .is(" + missing.getFirst() + ", ...) or .otherwise(...)");
        }
    }
}
