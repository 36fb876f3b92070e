package ingot.generators.bus;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.lit;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Which addresses belong to which subordinate.
 *
 * @param bases the first address of each
 * @param sizes the bytes of each: a power of two, of which the base is a multiple
 */
record AddressMap(List<Long> bases, List<Long> sizes) {
    private static final int MOST = 64;

    AddressMap {
        if (bases.isEmpty() || bases.size() > MOST || bases.size() != sizes.size()) {
            throw new IllegalArgumentException("bases and sizes must be as many, 1 to " + MOST + ", and are " + bases.size() + " and " + sizes.size());
        }
        for (int i = 0; i < bases.size(); i++) {
            long base = bases.get(i);
            long size = sizes.get(i);
            if (size < 1 || Long.bitCount(size) != 1 || base < 0 || base % size != 0) {
                throw new IllegalArgumentException("a size must be a power of two, and its base a multiple of it: 0x%x at 0x%x is not".formatted(size, base));
            }
            for (int k = 0; k < i; k++) {
                if (base < bases.get(k) + sizes.get(k) && bases.get(k) < base + size) {
                    throw new IllegalArgumentException("the addresses of %d and %d overlap at 0x%x".formatted(k, i, Math.max(base, bases.get(k))));
                }
            }
        }
    }

    /** Fails where an address of {@code bits} bits does not reach all. */
    void check(int bits) {
        for (int i = 0; i < bases.size(); i++) {
            if (bits < 63 && bases.get(i) + sizes.get(i) > 1L << bits) {
                throw new IllegalArgumentException("0x%x is past the end of addresses of %d bits".formatted(bases.get(i) + sizes.get(i) - 1, bits));
            }
        }
    }

    int count() {
        return bases.size();
    }

    /** Bit i: {@code address} belongs to subordinate i; the bit above them: to nobody. */
    UInt owners(UInt address) {
        var bits = new ArrayList<Bool>();
        for (int i = count() - 1; i >= 0; i--) {
            bits.add(contains(i, address));
        }
        bits.addFirst(bits.stream().reduce(Bool::or).orElseThrow().not());
        return cat(bits);
    }

    private Bool contains(int i, UInt address) {
        int low = Long.numberOfTrailingZeros(sizes.get(i));
        return address.width() > low ? address.high(address.width() - low).eq(bases.get(i) >> low) : lit(true);
    }
}
