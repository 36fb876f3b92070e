package ingot.hdl;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.IntFunction;

/** The part of the vocabulary that says what types and literals there are; {@link Hdl} has it all. */
public abstract sealed class TypeWords permits BitFunctions {
    TypeWords() {}

    /** An unsigned number of {@code width} bits; one of no bits is always 0, and is not in the output. */
    public static UInt uint(int width) {
        return new UInt(Type.uint(checked(width)), null, null, null);
    }

    /** A two's complement number of {@code width} bits. */
    public static SInt sint(int width) {
        return new SInt(Type.sint(checked(width)), null, null, null);
    }

    /** How many bits hold every number from 0 to {@code largest}: {@code bitsFor(n - 1)} for an index of {@code n} items. None for 0. */
    public static int bitsFor(long largest) {
        if (largest < 0) {
            throw new IllegalArgumentException("the largest number must be at least 0, was " + largest);
        }
        return Long.SIZE - Long.numberOfLeadingZeros(largest);
    }

    /** {@code width} bits without a meaning as a number. */
    public static Bits bits(int width) {
        return new Bits(Type.uint(checked(width)), null, null, null);
    }

    /** One bit that is true or false. */
    public static Bool bool() {
        return new Bool(Type.BOOL, null, null, null);
    }

    /** A constant of a Java enum. */
    public static <E extends Enum<E>> EnumOf<E> enumOf(Class<E> constants) {
        return enumOf(constants, Encoding.BINARY);
    }

    /** A constant of a Java enum, in the bits that {@code encoding} gives. */
    public static <E extends Enum<E>> EnumOf<E> enumOf(Class<E> constants, Encoding encoding) {
        return new EnumOf<>(constants, encoding, null, null, null);
    }

    /** A signed fixed-point number with {@code integerBits} before the point, the sign included, and {@code fractionBits} after it. */
    public static Fixed fixed(int integerBits, int fractionBits) {
        return new Fixed(Type.sint(checked(integerBits + fractionBits)), fractionBits, null, null, null);
    }

    /** An unsigned fixed-point number with {@code integerBits} before the point and {@code fractionBits} after it. */
    public static Fixed ufixed(int integerBits, int fractionBits) {
        return new Fixed(Type.uint(checked(integerBits + fractionBits)), fractionBits, null, null, null);
    }

    /** {@code type} with its direction turned: in an input it is an output. For components of bundles that flow against the others. */
    public static <T extends Data> T flip(T type) {
        return Leaves.flip(type);
    }

    /** A clock. */
    public static Clock clock() {
        return new Clock(null, null, null);
    }

    /** A reset, synchronous and active high; {@link Reset#asynchronous} and {@link Reset#activeLow} say otherwise. */
    public static Reset reset() {
        return new Reset(Clocking.Reset.Kind.SYNCHRONOUS, true, null, null, null);
    }

    /** {@code size} data of one type. */
    public static <T extends Data> Vec<T> vec(int size, T type) {
        return new Vec<>(Collections.nCopies(size, type));
    }

    /** A vector of {@code size} values, each made from its index. */
    public static <T extends Data> Vec<T> tabulate(int size, IntFunction<T> element) {
        var elements = new ArrayList<T>();
        for (var i = 0; i < size; i++) {
            elements.add(element.apply(i));
        }
        return new Vec<>(elements);
    }

    /** A flow of items with valid and ready. */
    public static <T extends Data> Stream<T> stream(T item) {
        return new Stream<>(bool(), bool(), item);
    }

    private static int checked(int width) {
        if (width < 0) {
            throw new IllegalArgumentException("a width must be 0 or more, was " + width);
        }
        return width;
    }

    // Literals

    /** True or false. */
    public static Bool lit(boolean value) {
        return new Bool(Type.BOOL, Exprs.literal(value ? BigInteger.ONE : BigInteger.ZERO, Type.BOOL,
                Source.UNKNOWN), null, null);
    }

    /** An unsigned number in the fewest bits that hold it. */
    public static UInt lit(long value) {
        return Here.now().unsigned(value);
    }

    /** An unsigned number in {@code width} bits. */
    public static UInt lit(long value, int width) {
        return uint(width).lit(value);
    }

    /** An unsigned number in the fewest bits that hold it. */
    public static UInt lit(BigInteger value) {
        return Here.now().unsigned(value);
    }

    /**
     * An unsigned number from its text: {@code lit("0x1f")} has 8 bits, {@code lit("0b101")} three, as many as the digits stand for; a decimal
     * number takes the fewest that hold it.
     */
    public static UInt lit(String text) {
        return uint(LiteralText.width(text)).lit(LiteralText.value(text));
    }

    /** A signed number in the fewest bits that hold it. */
    public static SInt slit(long value) {
        return Here.now().signed(value);
    }

    /** Zero in every bit of {@code type}. */
    public static <T extends Data> T zero(T type) {
        return Leaves.map(type, leaf -> leaf.word().with(leaf.word().type,
                Exprs.zero(leaf.word().type, Source.UNKNOWN), null, null));
    }
}
