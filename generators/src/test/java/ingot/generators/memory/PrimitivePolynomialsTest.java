package ingot.generators.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table: x has the order 2^n - 1 modulo each polynomial, which is shown at the prime factors of that number. */
class PrimitivePolynomialsTest {
    private static final BigInteger ONE = BigInteger.ONE;
    private static final BigInteger TWO = BigInteger.TWO;

    @Test
    void allAreProven() {
        for (int width = 2; width <= PrimitivePolynomials.WIDEST; width++) {
            var polynomial = PrimitivePolynomials.of(width).setBit(width);
            var order = ONE.shiftLeft(width).subtract(ONE);
            assertTrue(polynomial.bitCount() <= 5);
            assertEquals(ONE, power(order, polynomial), "x^(2^" + width + " - 1)");
            for (var prime : primes(width)) {
                assertNotEquals(ONE, power(order.divide(prime), polynomial), "width " + width + " at " + prime);
            }
        }
    }

    @Test
    void seesAPolynomialThatIsIrreducibleOnly() {
        var irreducible = BigInteger.valueOf(0x11b);
        assertEquals(ONE, power(BigInteger.valueOf(51), irreducible), "the polynomial of AES has the order 51");
    }

    /** x to the power {@code exponent}, modulo {@code polynomial}. */
    private static BigInteger power(BigInteger exponent, BigInteger polynomial) {
        var result = ONE;
        for (int i = exponent.bitLength() - 1; i >= 0; i--) {
            result = modulo(square(result), polynomial);
            if (exponent.testBit(i)) {
                result = modulo(result.shiftLeft(1), polynomial);
            }
        }
        return result;
    }

    private static BigInteger square(BigInteger value) {
        var result = BigInteger.ZERO;
        for (int i = value.getLowestSetBit(); i >= 0 && i < value.bitLength(); i++) {
            result = value.testBit(i) ? result.setBit(2 * i) : result;
        }
        return result;
    }

    private static BigInteger modulo(BigInteger value, BigInteger polynomial) {
        int width = polynomial.bitLength();
        while (value.bitLength() >= width) {
            value = value.xor(polynomial.shiftLeft(value.bitLength() - width));
        }
        return value;
    }

    /** The prime factors of {@code 2^n - 1}: first by its divisors of the same form, then by Pollard's rho. */
    private static Set<BigInteger> primes(int n) {
        var parts = new ArrayList<>(List.of(ONE.shiftLeft(n).subtract(ONE)));
        for (int d = 2; d < n; d++) {
            if (n % d == 0) {
                split(parts, ONE.shiftLeft(d).subtract(ONE));
            }
        }
        // The smaller factors that would take rho the longest.
        split(parts, new BigInteger("7432339208719"));
        split(parts, new BigInteger("269089806001"));
        split(parts, new BigInteger("1113491139767"));
        var primes = new TreeSet<BigInteger>();
        parts.forEach(part -> factor(part, primes));
        return primes;
    }

    private static void split(List<BigInteger> parts, BigInteger by) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            var common = parts.get(i).gcd(by);
            if (!common.equals(ONE) && !common.equals(parts.get(i))) {
                parts.add(parts.get(i).divide(common));
                parts.set(i, common);
            }
        }
    }

    private static void factor(BigInteger number, Set<BigInteger> primes) {
        if (number.equals(ONE)) {
            return;
        }
        if (number.isProbablePrime(40)) {
            primes.add(number);
            return;
        }
        for (int start = 1;; start++) {
            var divisor = rho(number, BigInteger.valueOf(start));
            if (!divisor.equals(number)) {
                factor(divisor, primes);
                factor(number.divide(divisor), primes);
                return;
            }
        }
    }

    private static BigInteger rho(BigInteger number, BigInteger start) {
        var slow = TWO;
        var fast = TWO;
        while (true) {
            var product = ONE;
            var slowBefore = slow;
            var fastBefore = fast;
            for (int i = 0; i < 64; i++) {
                slow = slow.multiply(slow).add(start).mod(number);
                fast = fast.multiply(fast).add(start).mod(number);
                fast = fast.multiply(fast).add(start).mod(number);
                product = product.multiply(slow.subtract(fast)).mod(number);
            }
            if (!product.gcd(number).equals(ONE)) {
                return lastStep(number, start, slowBefore, fastBefore);
            }
        }
    }

    private static BigInteger lastStep(BigInteger number, BigInteger start, BigInteger slow, BigInteger fast) {
        while (true) {
            slow = slow.multiply(slow).add(start).mod(number);
            fast = fast.multiply(fast).add(start).mod(number);
            fast = fast.multiply(fast).add(start).mod(number);
            var divisor = slow.subtract(fast).gcd(number);
            if (!divisor.equals(ONE)) {
                return divisor;
            }
        }
    }
}
