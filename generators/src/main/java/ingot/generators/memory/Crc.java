package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * Cyclic redundancy check of any polynomial, over any number of bits per cycle.
 *
 * <p>Latency: the check of all data up to a cycle is there in the next one. Throughput: {@code lanes * laneBits} bits per cycle. Cost: {@code width} bits of
 * register; each bit of the check becomes an exclusive-or of about half of the bits of data and state, and with several lanes a
 * multiplexer of as many ways.
 *
 * @see <a href="https://zlib.net/crc_v3.txt">R. Williams: A Painless Guide to CRC Error Detection Algorithms, 1993</a>
 */
@Description("Cyclic redundancy check.")
public final class Crc extends Module<CrcParams> {
    /** Begins anew, before the data of this cycle. */
    public final Bool first = input(bool());

    /** There are data in this cycle. */
    public final Bool valid = input(bool());
    public final UInt data = input(uint(p.dataBits()));

    /** How many lanes of {@code data} count, from the lowest one on; no port where there is one lane, and it counts. */
    public final UInt count = input(uint(p.countBits()));

    /** The check of the data so far. */
    public final UInt crc = output(uint(p.width()));

    public Crc(CrcParams params) {
        super(params);
        var init = uint(p.width()).lit(p.init());
        var state = reg(uint(p.width()), p.init());
        var begun = mux(first, init, state);
        var after = begun;
        for (int lanes = 1; lanes <= p.lanes(); lanes++) {
            var divided = divided(begun, lanes);
            after = p.lanes() == 1 ? divided : mux(count.eq(lanes), divided, after);
        }
        state.set(mux(valid, after, begun));
        var read = p.reflectOut() ? state.reverse() : state;
        crc.set(read.xor(uint(p.width()).lit(p.xorOut())));
        if (p.lanes() > 1) {
            assume(valid.implies(count.le(p.lanes())), "no more lanes count than there are");
        }
    }

    /** The state after {@code lanes} lanes: every bit is a sum of some bits of {@code begun} and of the data, which the division by hand tells. */
    private UInt divided(UInt begun, int lanes) {
        int width = p.width();
        var sums = new BitSet[width];
        for (int i = 0; i < width; i++) {
            sums[i] = new BitSet();
            sums[i].set(i);
        }
        for (int step = 0; step < lanes * p.laneBits(); step++) {
            int inLane = step % p.laneBits();
            var carry = (BitSet) sums[width - 1].clone();
            carry.flip(width + (p.reflectIn() ? step : step - inLane + p.laneBits() - 1 - inLane));
            for (int i = width - 1; i >= 0; i--) {
                sums[i] = i == 0 ? new BitSet() : sums[i - 1];
                if (p.polynomial().testBit(i)) {
                    sums[i] = (BitSet) sums[i].clone();
                    sums[i].xor(carry);
                }
            }
        }
        var bits = new ArrayList<Bool>();
        for (int i = width - 1; i >= 0; i--) {
            bits.add(cat(sums[i].stream().mapToObj(term -> term < width ? begun.bit(term) : data.bit(term - width)).toList().reversed()).parity());
        }
        return cat(bits);
    }

    @Override
    protected String moduleName() {
        var rest = p.init() + " " + p.reflectIn() + " " + p.reflectOut() + " " + p.xorOut();
        return "Crc" + p.width() + "_" + p.polynomial().toString(16) + "_l" + p.laneBits() + "x" + p.lanes()
                + "_%08x".formatted(rest.hashCode());
    }
}
