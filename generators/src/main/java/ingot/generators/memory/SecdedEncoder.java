package ingot.generators.memory;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Adds a code of Hsiao to a word, by which {@link SecdedDecoder} corrects any one wrong bit and finds any two.
 *
 * <p>Combinational. Cost: about {@code 3 * dataBits} exclusive-ors, in a tree of about {@code 3 * dataBits / checkBits} bits for each check bit.
 */
@Description("Adds a code that corrects one wrong bit and finds two.")
public final class SecdedEncoder extends Module<SecdedParams> {
    public final UInt data = input(uint(p.dataBits()));

    /** The data, and above them the check bits. */
    public final UInt code = output(uint(p.codeBits()));

    public SecdedEncoder(SecdedParams params) {
        super(params);
        var checks = HsiaoCode.of(p).checks(data);
        code.set(cat(checks, data));
    }
}
