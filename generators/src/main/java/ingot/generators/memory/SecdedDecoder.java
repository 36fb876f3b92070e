package ingot.generators.memory;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import java.util.ArrayList;

/**
 * Corrects one wrong bit of a word that {@link SecdedEncoder} has coded, and finds two.
 *
 * <p>Combinational. Cost: the encoder, and a comparison of the syndrome and an exclusive-or for each data bit.
 */
@Description("Corrects one wrong bit, and finds two.")
public final class SecdedDecoder extends Module<SecdedParams> {
    public final UInt code = input(uint(p.codeBits()));

    /** The data, corrected; as they are where more than one bit is wrong. */
    public final UInt data = output(uint(p.dataBits()));

    /** One bit was wrong, of the data or of the check bits. */
    public final Bool corrected = output(bool());

    /** Two bits were wrong, or more: the data cannot be trusted. Always true for two; most often for more. */
    public final Bool failed = output(bool());

    public SecdedDecoder(SecdedParams params) {
        super(params);
        var hsiao = HsiaoCode.of(p);
        var received = code.low(p.dataBits());
        var syndrome = hsiao.checks(received).xor(code.high(p.checkBits()));
        var wrong = new ArrayList<Bool>();
        for (int index = p.dataBits() - 1; index >= 0; index--) {
            wrong.add(syndrome.eq(hsiao.columns().get(index)));
        }
        var wrongBits = cat(wrong);
        data.set(received.xor(wrongBits));
        var wrongCheck = syndrome.anyBit().and(syndrome.and(syndrome.minus(1).wrap(p.checkBits())).eq(0));
        corrected.set(wrongBits.anyBit().or(wrongCheck));
        failed.set(syndrome.anyBit().andNot(corrected));
    }
}
