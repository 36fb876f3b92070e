package ingot.systolic.row;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.hdl.Word;

/** The two halves of the weights: one loads while the other is in use, which it is until the topmost row has ended its pass. */
final class RowWeights {
    private final Vec<Bool> loaded = tabulate(2, half -> reg(bool(), false));
    private final Bool loading = reg(bool(), false);
    private final Bool next = reg(bool(), false);
    private final UInt index;
    private final Bool complete;

    RowWeights(RowParams params, Stream<Vec<Word>> filter, UInt taps) {
        index = reg(uint(params.tapBits()), 0);
        complete = filter.fire().and(index.plus(1).eq(taps));
        filter.ready.set(loaded.get(loading.asUInt()).not());
        when(filter.fire(), () -> index.set(mux(complete, index.lit(0), index.plus(1).wrap(params.tapBits()))));
        when(complete, () -> loading.set(loading.not()));
    }

    /** Where the beat belongs that is loaded now: the half and the tap. */
    UInt place() {
        return cat(loading, index);
    }

    /** Whether the weights of the next pass are there. */
    Bool ready() {
        return loaded.get(next.asUInt());
    }

    /** The half with the weights of the next pass. */
    Bool next() {
        return next;
    }

    /** A pass begins, and another one ends with the half {@code ended}. */
    void used(Bool begins, Bool ends, Bool ended) {
        when(begins, () -> next.set(next.not()));
        for (int half = 0; half < 2; half++) {
            var flag = loaded.get(half);
            when(complete.and(half == 0 ? loading.not() : loading), () -> flag.set(true))
                    .elseWhen(ends.and(half == 0 ? ended.not() : ended), () -> flag.set(false));
        }
    }
}
