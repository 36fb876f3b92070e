package ingot.hdl;

import java.math.BigInteger;

/** The part of the vocabulary that chooses, between blocks and between values; {@link Hdl} has it all. */
public abstract sealed class ChoiceWords extends DomainWords permits Hdl {
    ChoiceWords() {}

    /** Does {@code body} where {@code condition} is true. */
    public static When when(Bool condition, Runnable body) {
        var here = Here.now();
        var branch = new Block.Branch(here.read(condition), new Block(), new Block(), here.source());
        here.module().add(branch);
        here.module().inside(branch.then(), body);
        return new When(branch);
    }

    /** Chooses a value: {@code when(c).then(a).otherwise(b)}. */
    public static Then when(Bool condition) {
        return new Then(condition);
    }

    /** Chooses a block by a number. */
    public static Select<Integer> select(UInt subject) {
        return new Select<>(subject, Here.now());
    }

    /** Chooses a block by a constant. */
    public static <E extends Enum<E>> Select<E> select(EnumOf<E> subject) {
        return new Select<>(subject, Here.now());
    }

    /** Chooses a value by a number: {@code choose(x).is(0, a).is(1, b).otherwise(c)}. */
    public static Choose<Integer> choose(UInt subject) {
        return new Choose<>(subject);
    }

    /** Chooses a value by a constant: {@code choose(op).is(ADD, a).is(SUB, b).end()}. */
    public static <E extends Enum<E>> Choose<E> choose(EnumOf<E> subject) {
        return new Choose<>(subject);
    }

    /** {@code condition ? whenTrue : whenFalse}; the narrower value is extended. */
    public static <T extends Data> T mux(Bool condition, T whenTrue, T whenFalse) {
        var here = Here.now();
        return here.made(Muxes.choose(here, condition, whenTrue, whenFalse));
    }

    /** {@code condition ? whenTrue : whenFalse}, a literal of the other's type. */
    public static <T extends Word> T mux(Bool condition, T whenTrue, long whenFalse) {
        var here = Here.now();
        return here.made(Muxes.choose(here, condition, whenTrue, here.like(whenTrue, BigInteger.valueOf(whenFalse))));
    }

    /** {@code condition ? whenTrue : whenFalse}, a literal of the other's type. */
    public static <T extends Word> T mux(Bool condition, long whenTrue, T whenFalse) {
        var here = Here.now();
        return here.made(Muxes.choose(here, condition, here.like(whenFalse, BigInteger.valueOf(whenTrue)), whenFalse));
    }
}
