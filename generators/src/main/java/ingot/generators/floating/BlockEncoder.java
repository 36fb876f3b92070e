package ingot.generators.floating;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packs numbers into a block of narrow ones with a common scale, as OCP's microscaling formats want it: the scale brings the largest number to the
 * highest exponent of the elements, which are rounded to nearest even and saturate. A block with a NaN or an infinity has a NaN for its scale, one of
 * zeros the smallest scale.
 *
 * <p>Combinational. Cost: a tree of {@code size - 1} comparisons, and a {@link FloatScale} for each element.
 *
 * @see <a href="https://www.opencompute.org/documents/ocp-microscaling-formats-mx-v1-0-spec-final-pdf">OCP Microscaling Formats (MX)
 *     Specification 1.0, section 6.3</a>
 */
@Description("Packs numbers into a block with a common scale.")
public final class BlockEncoder extends Module<BlockParams> {
    /** The numbers. */
    public final Vec<UInt> in = input(vec(p.size(), uint(p.wide().width())));

    /** The elements, and their scale as {@link BlockScale} has it. */
    public final Vec<UInt> element = output(vec(p.size(), uint(p.element().width())));
    public final UInt scale = output(uint(BlockScale.BITS));

    public BlockEncoder(BlockParams params) {
        super(params);
        int magnitudeBits = p.wide().width() - 1;
        var largest = Unpacked.of(p.wide(), largest(in.elements().stream().map(number -> number.low(magnitudeBits)).toList()).extend(magnitudeBits + 1))
                .normalised(BlockScale.BITS + 2);
        var wanted = largest.exponent().plus(BlockScale.BIAS - p.element().greatestExponent());
        var tooSmall = wanted.isNegative().or(largest.zero());
        var code = mux(tooSmall, lit(0, BlockScale.BITS), wanted.asUInt().low(BlockScale.BITS));
        scale.set(mux(largest.nan().or(largest.infinite()), lit(BlockScale.NAN, BlockScale.BITS), code));
        var inverse = BlockScale.inverse(scale);
        for (int i = 0; i < p.size(); i++) {
            FloatScale narrow = new FloatScale(ConvertParams.of(p.wide(), p.element(), 0)).at(i);
            narrow.a.set(in.get(i));
            narrow.scale.set(inverse);
            narrow.rounding.set(RoundingMode.NEAREST_EVEN);
            element.get(i).set(narrow.result);
        }
    }

    /** Codes without their signs are in the order of the numbers; infinities and NaNs stand above all. */
    private static UInt largest(List<UInt> codes) {
        if (codes.size() == 1) {
            return codes.getFirst();
        }
        return largest(IntStream.range(0, (codes.size() + 1) / 2)
                .mapToObj(i -> 2 * i + 1 < codes.size() ? codes.get(2 * i).max(codes.get(2 * i + 1)) : codes.get(2 * i)).toList());
    }

    @Override
    protected String moduleName() {
        return "BlockEncoder_" + p.wide().text() + "_" + p.element().text() + "_x" + p.size();
    }
}
