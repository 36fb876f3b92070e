package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;

/** The part of the vocabulary that works on bits and on several values at once; {@link Hdl} has it all. */
public abstract sealed class BitFunctions extends TypeWords permits VerificationWords {
    BitFunctions() {}

    /** The words side by side, the first one in the most significant place. */
    public static UInt cat(Word... words) {
        return cat(List.of(words));
    }

    /** The words side by side, the first one in the most significant place. */
    public static UInt cat(List<? extends Word> words) {
        var here = Here.now();
        var parts = new ArrayList<Expr>();
        words.forEach(word -> parts.add(here.read(word)));
        return new UInt(here, Exprs.concat(parts, here.source()), null);
    }

    /**
     * {@code values} joined two by two in as few levels as can be, each in its place: {@code tree(products, SInt::plus)}. A variable
     * names the last result only.
     *
     * @throws IllegalArgumentException where there are no values
     */
    public static <T extends Data> T tree(List<? extends T> values, BinaryOperator<T> join) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a tree of no values has no result; join at least one");
        }
        var here = Here.now();
        List<T> level = new ArrayList<>(values);
        while (level.size() > 1) {
            var joined = new ArrayList<T>();
            for (var i = 0; i + 1 < level.size(); i += 2) {
                joined.add(join.apply(level.get(i), level.get(i + 1)));
            }
            if (level.size() > 2) {
                joined.forEach(value -> here.module().names.forget(value, here.site().name()));
            }
            if (level.size() % 2 == 1) {
                joined.add(level.getLast());
            }
            level = joined;
        }
        return level.getFirst();
    }

    /** All bits of {@code data}, its first word in the most significant place. */
    public static Bits pack(Data data) {
        var here = Here.now();
        var parts = new ArrayList<Expr>();
        Leaves.of(data).forEach(leaf -> parts.add(here.read(leaf.word())));
        return new Bits(here, Exprs.concat(parts, here.source()), null);
    }

    /** {@code word} taken apart as {@code type}; the opposite of {@link #pack}. */
    public static <T extends Data> T unpack(T type, Word word) {
        var here = Here.now();
        if (Leaves.width(type) != word.width()) {
            here.error("E031", "width mismatch: " + word.width() + " bits unpacked as a type of " + Leaves.width(type) + " bits",
                    "extend or truncate the word");
            return zero(type);
        }
        var value = here.read(word);
        var top = new int[] {word.width()};
        return here.made(Leaves.map(type, leaf -> {
            var width = leaf.word().width();
            top[0] -= width;
            var bits = Exprs.slice(value, top[0] + width - 1, top[0], here.source());
            return leaf.word().with(leaf.word().type, here.convert(bits, leaf.word().type), here.module(), null);
        }));
    }

    /** Drives every word of {@code target} with the same word of {@code value}; flipped words the other way. */
    public static <T extends Data> void connect(T target, T value) {
        var here = Here.now();
        for (var pair : Leaves.pairs(target, value, here)) {
            if (pair[0].flipped()) {
                here.assign(pair[1].word(), pair[0].word());
            } else {
                here.assign(pair[0].word(), pair[1].word());
            }
        }
    }

    /** One bit of {@code size} for each value of {@code index}: bit <i>i</i> is 1 where the index is <i>i</i>. */
    public static UInt oneHot(UInt index, int size) {
        var here = Here.now();
        var type = Type.uint(size);
        return new UInt(here, Exprs.binary(BinaryOp.SHIFT_LEFT, Exprs.literal(BigInteger.ONE, type, here.source()),
                here.read(index), type, here.source()), null);
    }

    /**
     * The value whose bit of {@code chosen} is 1. At most one bit may be: with several, their values are or-ed, with none all bits are 0.
     *
     * @param values one for each bit of {@code chosen}, bit 0 first; all of one type
     */
    public static <T extends Data> T oneHotMux(Word chosen, List<T> values) {
        var here = Here.now();
        if (values.size() != chosen.width()) {
            here.error("E042", "shapes differ: " + values.size() + " values for " + chosen.width() + " bits",
                    "give one value for each bit of the choice");
            return values.getFirst();
        }
        var columns = values.stream().map(Leaves::of).toList();
        var position = new int[1];
        return here.made(Leaves.map(values.getFirst(), leaf -> {
            var at = position[0]++;
            var type = leaf.word().type;
            var bits = Type.uint(type.width());
            Expr all = null;
            for (var i = 0; i < values.size(); i++) {
                var select = here.slice(here.read(chosen), i, i);
                var mask = type.width() == 1 ? select : Exprs.concat(Collections.nCopies(type.width(), select), here.source());
                var value = here.convert(here.read(columns.get(i).get(at).word()), bits);
                var term = Exprs.binary(BinaryOp.AND, mask, value, bits, here.source());
                all = all == null ? term : Exprs.binary(BinaryOp.OR, all, term, bits, here.source());
            }
            return leaf.word().with(type, Exprs.convert(all, type, here.source()), here.module(), null);
        }));
    }

    /** The value of the first condition that is true; {@code otherwise} where none is. */
    public static <T extends Data> T priorityMux(List<Bool> conditions, List<T> values, T otherwise) {
        var here = Here.now();
        if (values.size() != conditions.size()) {
            here.error("E042", "shapes differ: " + values.size() + " values for " + conditions.size() + " conditions",
                    "give one value for each condition");
            return otherwise;
        }
        var result = otherwise;
        for (var i = values.size() - 1; i >= 0; i--) {
            result = Muxes.choose(here, conditions.get(i), values.get(i), result);
        }
        return here.made(result);
    }

    /** A table of constants: value <i>i</i> where {@code index} is <i>i</i>, the last one past the end. */
    public static <T extends Word> T lookup(UInt index, T type, long... values) {
        return table(index, type, Arrays.stream(values).mapToObj(BigInteger::valueOf).toList());
    }

    /** A table of constants: value <i>i</i> where {@code index} is <i>i</i>, the last one past the end. */
    public static <T extends Word> T lookup(UInt index, T type, List<BigInteger> values) {
        return table(index, type, values);
    }

    private static <T extends Word> T table(UInt index, T type, List<BigInteger> values) {
        var here = Here.now();
        var constants = new ArrayList<Expr>();
        values.forEach(value -> constants.add(here.literal(value, type.type)));
        @SuppressWarnings("unchecked")
        var word = (T) type.with(type.type, Exprs.select(constants, here.read(index), here.source()), here.module(), null);
        return here.made(word);
    }
}
