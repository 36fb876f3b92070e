package ingot.systolic.sparse;

import ingot.systolic.number.LanesType;
import ingot.systolic.number.NumberType;
import ingot.systolic.number.SparseType;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights of which at most two of four that follow each other in a column are not zero. A matrix of weights has a row for each input (k) and a column for each
 * output; rows past its end count as zeros.
 *
 * @param type of a weight; the code 0 is its zero
 */
public record TwoOfFour(NumberType type) {
    /** The type of a compressed group, as an array takes it. */
    public SparseType groups() {
        return new SparseType(type);
    }

    /** The type of the inputs that go with a group. */
    public LanesType inputs(NumberType input) {
        return new LanesType(input, SparseType.GROUP);
    }

    /** Every group with more than two weights that are not zero, in words; empty where the matrix can be compressed. */
    public List<String> violations(long[][] weights) {
        var found = new ArrayList<String>();
        for (int row = 0; row < weights.length; row += SparseType.GROUP) {
            for (int col = 0; col < weights[row].length; col++) {
                int nonzero = 0;
                for (int place = 0; place < SparseType.GROUP; place++) {
                    nonzero += at(weights, row + place, col) == 0 ? 0 : 1;
                }
                if (nonzero > SparseType.KEPT) {
                    found.add("column %d, rows %d to %d: %d weights are not zero".formatted(col, row, row + SparseType.GROUP - 1, nonzero));
                }
            }
        }
        return found;
    }

    /**
     * The weights as groups: a row for each four rows.
     *
     * @throws IllegalArgumentException when a group has more than two weights that are not zero
     */
    public long[][] compress(long[][] weights) {
        var violations = violations(weights);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException("%d groups are not 2:4; the first is %s; prune the weights first"
                    .formatted(violations.size(), violations.getFirst()));
        }
        var compressed = new long[(weights.length + SparseType.GROUP - 1) / SparseType.GROUP][weights[0].length];
        for (int group = 0; group < compressed.length; group++) {
            for (int col = 0; col < compressed[group].length; col++) {
                compressed[group][col] = group(weights, group * SparseType.GROUP, col);
            }
        }
        return compressed;
    }

    /** Zeros fill up a group, so that there are always two places, the lower first. */
    private long group(long[][] weights, int row, int col) {
        var places = new ArrayList<Integer>();
        for (int place = 0; place < SparseType.GROUP; place++) {
            if (at(weights, row + place, col) != 0) {
                places.add(place);
            }
        }
        for (int place = 0; places.size() < SparseType.KEPT; place++) {
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        places.sort(null);
        int first = places.getFirst();
        int second = places.getLast();
        return groups().pack(at(weights, row + first, col), first, at(weights, row + second, col), second);
    }

    /**
     * The weights of groups, with their zeros.
     *
     * @throws IllegalArgumentException when the places of a group are not in ascending order
     */
    public long[][] expand(long[][] compressed) {
        var weights = new long[compressed.length * SparseType.GROUP][compressed[0].length];
        for (int group = 0; group < compressed.length; group++) {
            for (int col = 0; col < compressed[group].length; col++) {
                long code = compressed[group][col];
                if (groups().place(code, 0) >= groups().place(code, 1)) {
                    throw new IllegalArgumentException("group %d of column %d has the places %d and %d, which must ascend"
                            .formatted(group, col, groups().place(code, 0), groups().place(code, 1)));
                }
                for (int i = 0; i < SparseType.KEPT; i++) {
                    weights[group * SparseType.GROUP + groups().place(code, i)][col] = groups().value(code, i);
                }
            }
        }
        return weights;
    }

    /** The integer weights with the two smaller of each four set to zero; of equals the later ones. */
    public static long[][] prune(long[][] weights) {
        var pruned = new long[weights.length][weights[0].length];
        for (int row = 0; row < weights.length; row++) {
            for (int col = 0; col < pruned[row].length; col++) {
                int larger = 0;
                int begin = row / SparseType.GROUP * SparseType.GROUP;
                for (int other = begin; other < begin + SparseType.GROUP; other++) {
                    long here = Math.abs(weights[row][col]);
                    long there = Math.abs(at(weights, other, col));
                    larger += there > here || there == here && other < row ? 1 : 0;
                }
                pruned[row][col] = larger < SparseType.KEPT ? weights[row][col] : 0;
            }
        }
        return pruned;
    }

    /** Rows of inputs with four inputs in a word, as they meet the groups. */
    public long[][] pack(NumberType input, long[][] rows) {
        var lanes = inputs(input);
        var packed = new long[rows.length][(rows[0].length + SparseType.GROUP - 1) / SparseType.GROUP];
        for (int row = 0; row < rows.length; row++) {
            for (int group = 0; group < packed[row].length; group++) {
                var four = new long[SparseType.GROUP];
                for (int place = 0; place < four.length && group * SparseType.GROUP + place < rows[row].length; place++) {
                    four[place] = rows[row][group * SparseType.GROUP + place];
                }
                packed[row][group] = lanes.pack(four);
            }
        }
        return packed;
    }

    private static long at(long[][] weights, int row, int col) {
        return row < weights.length ? weights[row][col] : 0;
    }
}
