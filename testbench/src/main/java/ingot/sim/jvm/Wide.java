package ingot.sim.jvm;

import java.math.BigInteger;

/**
 * Arithmetic on words in the state array, at least one of them wider than 64 bits. A word is a slot and a spec
 * ({@code width << 1 | signed}), least significant {@code long} first, extended by its own sign to whole longs. Generated code
 * calls these.
 */
final class Wide {
    private Wide() {}

    static int spec(ingot.hdl.netlist.Type type) {
        return type.width() << 1 | (type.signed() ? 1 : 0);
    }

    private static int words(int spec) {
        return Math.max(1, ((spec >> 1) + 63) >> 6);
    }

    private static long word(long[] s, int slot, int spec, int index) {
        int words = words(spec);
        return index < words ? s[slot + index] : (spec & 1) == 0 ? 0 : s[slot + words - 1] >> 63;
    }

    /** Extends the top of a result whose low bits are right. */
    private static void fit(long[] s, int d, int ds) {
        int width = ds >> 1;
        int top = d + words(ds) - 1;
        int unused = -width & 63;
        if (width == 0) {
            s[top] = 0;
        } else if ((ds & 1) != 0) {
            s[top] = s[top] << unused >> unused;
        } else {
            s[top] = s[top] << unused >>> unused;
        }
    }

    static void convert(long[] s, int d, int ds, int a, int as) {
        for (int i = 0, n = words(ds); i < n; i++) {
            s[d + i] = word(s, a, as, i);
        }
        fit(s, d, ds);
    }

    static void not(long[] s, int d, int ds, int a, int as) {
        for (int i = 0, n = words(ds); i < n; i++) {
            s[d + i] = ~word(s, a, as, i);
        }
        fit(s, d, ds);
    }

    static void negate(long[] s, int d, int ds, int a, int as) {
        long borrow = 0;
        for (int i = 0, n = words(ds); i < n; i++) {
            long value = word(s, a, as, i);
            s[d + i] = -value - borrow;
            borrow |= value != 0 ? 1 : 0;
        }
        fit(s, d, ds);
    }

    static void add(long[] s, int d, int ds, int a, int as, int b, int bs) {
        long carry = 0;
        for (int i = 0, n = words(ds); i < n; i++) {
            long x = word(s, a, as, i);
            long y = word(s, b, bs, i);
            long sum = x + y;
            long result = sum + carry;
            carry = (Long.compareUnsigned(sum, x) < 0 ? 1 : 0) | (Long.compareUnsigned(result, sum) < 0 ? 1 : 0);
            s[d + i] = result;
        }
        fit(s, d, ds);
    }

    static void sub(long[] s, int d, int ds, int a, int as, int b, int bs) {
        long borrow = 0;
        for (int i = 0, n = words(ds); i < n; i++) {
            long x = word(s, a, as, i);
            long y = word(s, b, bs, i);
            long difference = x - y;
            s[d + i] = difference - borrow;
            borrow = (Long.compareUnsigned(x, y) < 0 ? 1 : 0) | (Long.compareUnsigned(difference, borrow) < 0 ? 1 : 0);
        }
        fit(s, d, ds);
    }

    static void multiply(long[] s, int d, int ds, int a, int as, int b, int bs) {
        int n = words(ds);
        for (int i = 0; i < n; i++) {
            s[d + i] = 0;
        }
        for (int i = 0; i < n; i++) {
            long x = word(s, a, as, i);
            long carry = 0;
            for (int j = 0; i + j < n && x != 0; j++) {
                long y = word(s, b, bs, j);
                long low = x * y;
                long high = Math.unsignedMultiplyHigh(x, y);
                long sum = s[d + i + j] + low;
                high += Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
                long result = sum + carry;
                high += Long.compareUnsigned(result, sum) < 0 ? 1 : 0;
                s[d + i + j] = result;
                carry = high;
            }
        }
        fit(s, d, ds);
    }

    static void divide(long[] s, int d, int ds, int a, int as, int b, int bs) {
        var divisor = big(s, b, bs);
        store(s, d, ds, divisor.signum() == 0 ? BigInteger.ONE.negate() : big(s, a, as).divide(divisor));
    }

    static void remainder(long[] s, int d, int ds, int a, int as, int b, int bs) {
        var divisor = big(s, b, bs);
        store(s, d, ds, divisor.signum() == 0 ? big(s, a, as) : big(s, a, as).mod(divisor));
    }

    static void and(long[] s, int d, int ds, int a, int as, int b, int bs) {
        for (int i = 0, n = words(ds); i < n; i++) {
            s[d + i] = s[a + i] & s[b + i];
        }
    }

    static void or(long[] s, int d, int ds, int a, int as, int b, int bs) {
        for (int i = 0, n = words(ds); i < n; i++) {
            s[d + i] = s[a + i] | s[b + i];
        }
    }

    static void xor(long[] s, int d, int ds, int a, int as, int b, int bs) {
        for (int i = 0, n = words(ds); i < n; i++) {
            s[d + i] = s[a + i] ^ s[b + i];
        }
    }

    static void equal(long[] s, int d, int ds, int a, int as, int b, int bs) {
        s[d] = compare(s, a, as, b, bs) == 0 ? 1 : 0;
    }

    static void notEqual(long[] s, int d, int ds, int a, int as, int b, int bs) {
        s[d] = compare(s, a, as, b, bs) == 0 ? 0 : 1;
    }

    static void less(long[] s, int d, int ds, int a, int as, int b, int bs) {
        s[d] = compare(s, a, as, b, bs) < 0 ? 1 : 0;
    }

    static void lessEqual(long[] s, int d, int ds, int a, int as, int b, int bs) {
        s[d] = compare(s, a, as, b, bs) <= 0 ? 1 : 0;
    }

    static void greater(long[] s, int d, int ds, int a, int as, int b, int bs) {
        s[d] = compare(s, a, as, b, bs) > 0 ? 1 : 0;
    }

    static void greaterEqual(long[] s, int d, int ds, int a, int as, int b, int bs) {
        s[d] = compare(s, a, as, b, bs) >= 0 ? 1 : 0;
    }

    private static int compare(long[] s, int a, int as, int b, int bs) {
        int top = Math.max(words(as), words(bs)) - 1;
        // An operand may be read where it comes from: as an unsigned word that a signed one was made of.
        boolean signed = ((as | bs) & 1) != 0;
        for (int i = top; i >= 0; i--) {
            long x = word(s, a, as, i);
            long y = word(s, b, bs, i);
            if (x != y) {
                return signed && i == top ? Long.compare(x, y) : Long.compareUnsigned(x, y);
            }
        }
        return 0;
    }

    static void shiftLeft(long[] s, int d, int ds, int a, int as, long amount) {
        int width = ds >> 1;
        boolean none = Long.compareUnsigned(amount, width) >= 0;
        int whole = none ? 0 : (int) (amount >>> 6);
        int part = (int) amount & 63;
        for (int i = words(ds) - 1; i >= 0; i--) {
            long value = none || i < whole ? 0 : s[a + i - whole] << part;
            if (!none && part != 0 && i > whole) {
                value |= s[a + i - whole - 1] >>> 64 - part;
            }
            s[d + i] = value;
        }
        fit(s, d, ds);
    }

    static void shiftRight(long[] s, int d, int ds, int a, int as, long amount) {
        int width = ds >> 1;
        slice(s, d, ds, a, as, Long.compareUnsigned(amount, width) >= 0 ? width + 64 : (int) amount);
    }

    /** The word from bit {@code low} of {@code a} on, as wide as the result. */
    static void slice(long[] s, int d, int ds, int a, int as, int low) {
        int whole = low >> 6;
        int part = low & 63;
        for (int i = 0, n = words(ds); i < n; i++) {
            long value = word(s, a, as, i + whole) >>> part;
            s[d + i] = part == 0 ? value : value | word(s, a, as, i + whole + 1) << 64 - part;
        }
        fit(s, d, ds);
    }

    static void clear(long[] s, int d, int ds) {
        for (int i = 0, n = words(ds); i < n; i++) {
            s[d + i] = 0;
        }
    }

    /** Puts the unsigned word {@code a} at bit {@code low} of {@code d}, whose bits there are 0. */
    static void place(long[] s, int d, int ds, int a, int as, int low) {
        int whole = low >> 6;
        int part = low & 63;
        for (int i = 0, n = words(as), end = words(ds); i < n; i++) {
            s[d + whole + i] |= s[a + i] << part;
            if (part != 0 && whole + i + 1 < end) {
                s[d + whole + i + 1] |= s[a + i] >>> 64 - part;
            }
        }
    }

    static void reduceAnd(long[] s, int d, int ds, int a, int as) {
        long all = -1;
        int top = words(as) - 1;
        for (int i = 0; i < top; i++) {
            all &= s[a + i];
        }
        s[d] = all == -1 && s[a + top] << (-(as >> 1) & 63) == -1L << (-(as >> 1) & 63) ? 1 : 0;
    }

    static void reduceOr(long[] s, int d, int ds, int a, int as) {
        long any = 0;
        for (int i = 0, n = words(as); i < n; i++) {
            any |= s[a + i];
        }
        s[d] = any != 0 ? 1 : 0;
    }

    static void reduceXor(long[] s, int d, int ds, int a, int as) {
        long all = 0;
        int top = words(as) - 1;
        for (int i = 0; i < top; i++) {
            all ^= s[a + i];
        }
        s[d] = Long.bitCount(all ^ s[a + top] << (-(as >> 1) & 63)) & 1;
    }

    static void mux(long[] s, int d, int ds, long condition, int a, int b) {
        System.arraycopy(s, condition != 0 ? a : b, s, d, words(ds));
    }

    static BigInteger big(long[] s, int slot, int spec) {
        int n = words(spec);
        var bytes = new byte[8 * n + 1];
        bytes[0] = (byte) ((spec & 1) == 0 ? 0 : s[slot + n - 1] >> 63);
        for (int i = 0; i < 8 * n; i++) {
            bytes[8 * n - i] = (byte) (s[slot + (i >> 3)] >>> 8 * (i & 7));
        }
        return new BigInteger(bytes);
    }

    /** Stores the low bits of {@code value}. */
    static void store(long[] s, int slot, int spec, BigInteger value) {
        for (int i = 0, n = words(spec); i < n; i++) {
            s[slot + i] = value.shiftRight(64 * i).longValue();
        }
        fit(s, slot, spec);
    }
}
