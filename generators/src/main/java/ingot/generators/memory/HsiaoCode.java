package ingot.generators.memory;

import static ingot.hdl.Hdl.cat;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which check bits look at which data bits. Every data bit has a column of its own, an odd number of ones and more than one; so one wrong bit gives an
 * odd syndrome, which names it, and two give an even one that is not 0. The lightest columns are taken first, and of those the ones whose check bits
 * look at the fewest data bits so far: the least gates, and trees of equal depth.
 *
 * @param checkBits bits that the code adds
 * @param columns for each data bit the check bits that look at it, as bits of a number
 * @see <a href="https://doi.org/10.1147/rd.144.0395">M. Hsiao: A Class of Optimal Minimum Odd-weight-column SEC-DED Codes, 1970</a>
 */
record HsiaoCode(int checkBits, List<Integer> columns) {
    static HsiaoCode of(SecdedParams p) {
        var loads = new int[p.checkBits()];
        var taken = new BitSet();
        var columns = new ArrayList<Integer>();
        for (int weight = 3; columns.size() < p.dataBits(); weight += 2) {
            var candidates = candidates(p.checkBits(), weight);
            for (int left = candidates.size(); left > 0 && columns.size() < p.dataBits(); left--) {
                int best = candidates.stream().filter(column -> !taken.get(column))
                        .min((a, b) -> Integer.compare(load(loads, a), load(loads, b))).orElseThrow();
                taken.set(best);
                columns.add(best);
                IntStream.range(0, loads.length).filter(row -> (best >> row & 1) == 1).forEach(row -> loads[row]++);
            }
        }
        return new HsiaoCode(p.checkBits(), List.copyOf(columns));
    }

    private static List<Integer> candidates(int checkBits, int weight) {
        return IntStream.range(0, 1 << checkBits).filter(column -> Integer.bitCount(column) == weight).boxed().toList();
    }

    /** The squares let a heavy row weigh more than several light ones. */
    private static int load(int[] loads, int column) {
        return IntStream.range(0, loads.length).filter(row -> (column >> row & 1) == 1).map(row -> loads[row] * loads[row]).sum();
    }

    /** The check bits of {@code data}. */
    UInt checks(UInt data) {
        var bits = new ArrayList<Bool>();
        for (int row = checkBits - 1; row >= 0; row--) {
            var covered = new ArrayList<Bool>();
            for (int index = columns.size() - 1; index >= 0; index--) {
                if ((columns.get(index) >> row & 1) == 1) {
                    covered.add(data.bit(index));
                }
            }
            bits.add(covered.isEmpty() ? ingot.hdl.Hdl.lit(false) : cat(covered).parity());
        }
        return cat(bits);
    }
}
