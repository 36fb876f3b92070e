package ingot.generators.arithmetic;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.lit;

import ingot.generators.Pipeline;
import ingot.hdl.Bool;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;
import ingot.hdl.Word;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Bits to be added, by weight, modulo 2<sup>width</sup>: what the partial products of a multiplier are. */
final class Columns {
    private static final Bool ONE = lit(true);

    private List<List<Bool>> bits;
    private BigInteger constant = BigInteger.ZERO;

    Columns(int width) {
        bits = empty(width);
    }

    /** How many bits of the word are 1, in the fewest bits that hold its width. */
    static UInt count(UInt word) {
        var columns = new Columns(Hdl.bitsFor(word.width()));
        for (int i = 0; i < word.width(); i++) {
            columns.add(word.bit(i), 0);
        }
        return columns.sum(TreeKind.WALLACE, AdderKind.RIPPLE, 0);
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

    /**
     * The sum of all bits modulo 2<sup>width</sup>, after {@code stages} registers, which spread over the levels of the tree and the adder.
     *
     * @throws IllegalArgumentException when there are more stages than places for them
     */
    UInt sum(TreeKind tree, AdderKind adder, int stages) {
        var pipeline = new Pipeline(stages, levels(tree) + 1);
        var rows = reduce(tree, pipeline);
        return pipeline.cut(adder.sum(rows.get(0), rows.get(1), lit(false)).low(bits.size()));
    }

    /** Levels of adders that {@link #reduce} makes. */
    int levels(TreeKind tree) {
        int levels = 0;
        for (var heights = heights(); Level.highest(heights) > 2; heights = Level.of(tree, heights).heights()) {
            levels++;
        }
        return levels;
    }

    /** Two words whose sum, modulo 2<sup>width</sup>, is the sum of all bits. The pipeline may have a register after every level. */
    List<UInt> reduce(TreeKind tree, Pipeline pipeline) {
        addConstant();
        while (Level.highest(heights()) > 2) {
            compress(Level.of(tree, heights()));
            cut(pipeline);
        }
        return List.of(row(0), row(1));
    }

    /** Bits in each column, those of the constant included. */
    private int[] heights() {
        return IntStream.range(0, bits.size()).map(weight -> bits.get(weight).size() + (constant.testBit(weight) ? 1 : 0)).toArray();
    }

    private void addConstant() {
        for (int weight = 0; weight < bits.size(); weight++) {
            if (constant.testBit(weight)) {
                bits.get(weight).add(ONE);
            }
        }
        constant = BigInteger.ZERO;
    }

    private void compress(Level level) {
        var next = empty(bits.size());
        for (int weight = 0; weight < bits.size(); weight++) {
            var column = bits.get(weight);
            int used = 0;
            for (int inputs : level.adders().get(weight)) {
                compress(column.subList(used, used + inputs), weight, next);
                used += inputs;
            }
            next.get(weight).addAll(column.subList(used, column.size()));
        }
        bits = next;
    }

    /** All bits as one word, so that a stage is one register; a constant needs none. */
    private void cut(Pipeline pipeline) {
        var alive = bits.stream().flatMap(List::stream).filter(bit -> bit != ONE).toList();
        var packed = cat(alive);
        var word = pipeline.cut(packed);
        if (word == packed) {
            return;
        }
        int index = alive.size();
        for (var column : bits) {
            for (int i = 0; i < column.size(); i++) {
                if (column.get(i) != ONE) {
                    column.set(i, word.bit(--index));
                }
            }
        }
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
