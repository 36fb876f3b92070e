package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.arbiter.FixedArbiter;
import ingot.generators.arbiter.MatrixArbiter;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** The library's arbiters behind one call, and words of one bit per requester. */
final class Arbiters {
    private Arbiters() {}

    /**
     * Grants one of the requests. A single requester needs no arbiter.
     *
     * @param accept the grant is used in this cycle; may depend on the grant
     */
    static UInt grant(ArbiterPolicy policy, String name, UInt requests, Bool accept) {
        int count = requests.width();
        if (count == 1) {
            return requests;
        }
        return switch (policy) {
            case ROUND_ROBIN -> {
                var arbiter = named(name, new RoundRobinArbiter(new ArbiterParams(count)));
                arbiter.request.set(requests);
                arbiter.accept.set(accept);
                yield arbiter.grant;
            }
            case MATRIX -> {
                var arbiter = named(name, new MatrixArbiter(new ArbiterParams(count)));
                arbiter.request.set(requests);
                arbiter.accept.set(accept);
                yield arbiter.grant;
            }
            case FIXED -> {
                var arbiter = named(name, new FixedArbiter(new ArbiterParams(count)));
                arbiter.request.set(requests);
                yield arbiter.grant;
            }
        };
    }

    /**
     * Only the requests that are older than all others. {@code born} says of each when it was; of three that are far apart in time each can seem older than the
     * next, and then all stay.
     */
    static UInt oldest(UInt requests, List<UInt> born) {
        if (requests.width() == 1 || born.getFirst().width() == 0) {
            return requests;
        }
        var first = new ArrayList<Bool>();
        for (int i = 0; i < requests.width(); i++) {
            var older = new ArrayList<Bool>();
            for (int j = 0; j < requests.width(); j++) {
                if (j != i) {
                    older.add(requests.bit(j).and(born.get(j).minus(born.get(i)).wrap(born.get(i).width()).high(1).anyBit()));
                }
            }
            first.add(requests.bit(i).andNot(cat(older).anyBit()));
        }
        var oldest = word(first);
        return mux(oldest.anyBit(), oldest, requests);
    }

    /** The bits as a word, the first one lowest. */
    static UInt word(List<Bool> bits) {
        return cat(bits.reversed());
    }

    /** The number of the only set bit of {@code oneHot}, in {@code width} bits. */
    static UInt number(UInt oneHot, int width) {
        var bits = new ArrayList<Bool>();
        for (int bit = 0; bit < width; bit++) {
            var ones = new ArrayList<Bool>();
            for (int i = 0; i < oneHot.width(); i++) {
                if ((i >> bit & 1) != 0) {
                    ones.add(oneHot.bit(i));
                }
            }
            bits.add(cat(ones).anyBit());
        }
        return width == 0 ? uint(0).lit(0) : word(bits);
    }

    /** Only the lowest set bit. */
    static UInt lowest(UInt word) {
        return word.and(word.not().plus(1).wrap(word.width()));
    }
}
