package ingot.hdl.netlist;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a word: how many bits it has and whether they are read as two's complement. Words of an enum also know what
 * their values are called; two types are equal when width and sign are.
 *
 * @param width number of bits, 0 or more
 * @param signed whether the top bit carries negative weight
 * @param labels what the values of an enum are called: name to value, in the order of their declaration; for people only; empty
 *     for numbers
 */
public record Type(int width, boolean signed, Map<String, BigInteger> labels) {
    /** One unsigned bit. */
    public static final Type BOOL = new Type(1, false);

    public Type {
        labels = labels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        if (width < 0) {
            throw new IllegalArgumentException("a width must be 0 or more, was " + width);
        }
    }

    /** A number. */
    public Type(int width, boolean signed) {
        this(width, signed, Map.of());
    }

    /** An unsigned word of {@code width} bits. */
    public static Type uint(int width) {
        return new Type(width, false);
    }

    /** A two's complement word of {@code width} bits. */
    public static Type sint(int width) {
        return new Type(width, true);
    }

    /** The smallest value of this type. */
    public BigInteger min() {
        return signed && width > 0 ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
    }

    /** The largest value of this type. */
    public BigInteger max() {
        return BigInteger.ONE.shiftLeft(signed && width > 0 ? width - 1 : width).subtract(BigInteger.ONE);
    }

    /** Whether {@code value} can be represented. */
    public boolean holds(BigInteger value) {
        return value.compareTo(min()) >= 0 && value.compareTo(max()) <= 0;
    }

    /** The low {@code width} bits of {@code value}, read as this type. */
    public BigInteger wrap(BigInteger value) {
        var low = value.mod(BigInteger.ONE.shiftLeft(width));
        return signed && width > 0 && low.testBit(width - 1) ? low.subtract(BigInteger.ONE.shiftLeft(width)) : low;
    }

    /** What {@code value} is called, where it has a name. */
    public Optional<String> label(BigInteger value) {
        return labels.entrySet().stream().filter(label -> label.getValue().equals(value)).map(Map.Entry::getKey).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Type type && type.width == width && type.signed == signed;
    }

    @Override
    public int hashCode() {
        return width * 2 + (signed ? 1 : 0);
    }

    /** {@code uint(8)} or {@code sint(8)}, as a designer writes it. */
    @Override
    public String toString() {
        return (signed ? "sint(" : "uint(") + width + ")";
    }
}
