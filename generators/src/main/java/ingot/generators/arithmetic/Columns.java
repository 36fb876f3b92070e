package ingot.generators.arithmetic;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.lit;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import ingot.hdl.Word;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Bits to be added, by weight, modulo 2<sup>width</sup>: what the partial products of a multiplier are. */
final class Columns {
    private List<List<Bool>> bits;
    private BigInteger constant = BigInteger.ZERO;

    Columns(int width) {
        bits = empty(width);
    }

    /** Adds {@code bit·2^weight}. */
    void add(Bool bit, int weight) {
        if (weight < bits.size()) {
            bits.get(weight).add(bit);
        }
    }

    /** Subtracts {@code bit·2^weight}: adds the inverted bit, and corrects by a constant. */
    void subtract(Bool bit, int weight) {
        add(bit.not(), weight);
        constant = constant.subtract(BigInteger.ONE.shiftLeft(weight));
    }

    /** Adds a number in two's complement, or an unsigned one, times 2<sup>weight</sup>. */
    void addWord(Word word, boolean signed, int weight) {
        int top = word.width() - 1;
        for (int i = 0; i < top; i++) {
            add(word.bit(i), weight + i);
        }
        if (signed) {
            subtract(word.bit(top), weight + top);
        } else {
            add(word.bit(top), weight + top);
        }
    }

    /** Two words whose sum, modulo 2<sup>width</sup>, is the sum of all bits. */
    List<UInt> reduce(TreeKind tree) {
        for (int i = 0; i < bits.size(); i++) {
            if (constant.testBit(i)) {
                bits.get(i).add(lit(true));
            }
        }
        while (height() > 2) {
            level(tree, tree.target(height()));
        }
        return List.of(row(0), row(1));
    }

    private void level(TreeKind tree, int target) {
        var next = empty(bits.size());
        for (int weight = 0; weight < bits.size(); weight++) {
            var column = bits.get(weight);
            int used = 0;
            while (tree.compresses(column.size(), used, next.get(weight).size(), target)) {
                int count = tree.inputs(column.size(), used, next.get(weight).size(), target);
                compress(column.subList(used, used + count), weight, next);
                used += count;
            }
            next.get(weight).addAll(column.subList(used, column.size()));
        }
        bits = next;
    }

    private static void compress(List<Bool> in, int weight, List<List<Bool>> next) {
        var a = in.get(0);
        var b = in.get(1);
        var either = a.xor(b);
        next.get(weight).add(in.size() == 2 ? either : either.xor(in.get(2)));
        if (weight + 1 < next.size()) {
            next.get(weight + 1).add(in.size() == 2 ? a.and(b) : a.and(b).or(either.and(in.get(2))));
        }
    }

    private int height() {
        return bits.stream().mapToInt(List::size).max().orElse(0);
    }

    private UInt row(int index) {
        var row = new ArrayList<Bool>();
        for (int weight = bits.size() - 1; weight >= 0; weight--) {
            var column = bits.get(weight);
            row.add(index < column.size() ? column.get(index) : lit(false));
        }
        return cat(row);
    }

    private static List<List<Bool>> empty(int width) {
        var columns = new ArrayList<List<Bool>>();
        for (int i = 0; i < width; i++) {
            columns.add(new ArrayList<>());
        }
        return columns;
    }
}
