package ingot.generators.arithmetic;

import ingot.generators.Pipeline;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/**
 * What a compressor tree must keep: its two words have the sum of all the bits that went in, whatever they are. No property of products is used,
 * so this holds for the partial products of any recoding; {@link MultiplierTest} tries those for all factors.
 */
class CompressorProofTest {
    record Params(int rows, int width) {}

    static final class Watched extends Module<Params> {
        final Vec<UInt> row = input(vec(p.rows(), uint(p.width())));

        Watched(Params params) {
            super(params);
            int width = p.width() + 2;
            UInt plain = row.get(0).extend(width);
            for (int i = 1; i < p.rows(); i++) {
                plain = plain.plus(row.get(i).shiftLeft(i % 3)).wrap(width);
            }
            for (var tree : TreeKind.values()) {
                var columns = new Columns(width);
                for (int i = 0; i < p.rows(); i++) {
                    columns.addWord(row.get(i), false, i % 3);
                }
                var words = columns.reduce(tree, new Pipeline(0, columns.levels(tree)));
                check(words.get(0).plus(words.get(1)).wrap(width).eq(plain), tree.name() + " keeps the sum");
            }
        }
    }

    @Device(params = "shapes")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> shapes() {
        return List.of(new Params(5, 6), new Params(6, 4));
    }

    @Formal(prove = 1, seconds = 300)
    void keepsTheSum(Proof<Watched> proof) {}
}
