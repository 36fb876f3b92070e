package ingot.generators.arithmetic;

import static ingot.hdl.Hdl.cat;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.Collections;

/**
 * Ways to add two words of n bits. Depth counts prefix cells on the way of the carry, cost counts such cells.
 *
 * <p>Sources: Kogge and Stone 1973; Brent and Kung 1982; Han and Carlson 1987. Carry select is not here: ABC makes the
 * very cells of {@code RIPPLE} of it (docs/benchmarks.md).
 */
public enum AdderKind {
    /** One carry after the other: depth n, cost n. */
    RIPPLE(PrefixNetworks::ripple),
    /** Prefix network of the least depth and fan-out: depth log₂ n, cost about n·log₂ n. */
    KOGGE_STONE(PrefixNetworks::koggeStone),
    /** Prefix network of few cells: depth 2·log₂ n - 1, cost about 2n. */
    BRENT_KUNG(PrefixNetworks::brentKung),
    /** Kogge-Stone for the odd bits, one more level for the even ones: depth log₂ n + 1, cost about (n/2)·log₂ n. */
    HAN_CARLSON(PrefixNetworks::hanCarlson);

    private final CarryNetwork network;

    AdderKind(CarryNetwork network) {
        this.network = network;
    }

    /**
     * The exact sum, one bit wider than the operands.
     *
     * @throws IllegalArgumentException when the operands differ in width
     */
    public UInt sum(UInt a, UInt b, Bool carryIn) {
        if (a.width() != b.width()) {
            throw new IllegalArgumentException("the operands of an adder are equally wide, were " + a.width() + " and " + b.width() + " bits");
        }
        int width = a.width();
        var generate = new Bool[width];
        var propagate = new Bool[width];
        for (int i = 0; i < width; i++) {
            generate[i] = a.bit(i).and(b.bit(i));
            propagate[i] = a.bit(i).xor(b.bit(i));
        }
        var carries = network.carries(generate, propagate, carryIn);
        var bits = new ArrayList<Bool>();
        for (int i = 0; i < width; i++) {
            bits.add(propagate[i].xor(i == 0 ? carryIn : carries[i - 1]));
        }
        bits.add(carries[width - 1]);
        Collections.reverse(bits);
        return cat(bits);
    }
}
