package ingot.generators.dot;

import ingot.hdl.Bool;
import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;

/**
 * Four-element signed INT8 dot product with a 20-bit accumulator, as a TinyTapeout tile with a byte-serial interface.
 *
 * <p>{@code uio_in[1:0]} says what the byte on {@code ui_in} is in this cycle: 0 nothing, 1 a weight (four of them fill the tile,
 * element 0 first), 2 an activation (element 0 first; the fourth one completes a dot product), 3 clear the accumulator and start
 * again at element 0. {@code uio_in[3:2]} chooses the byte of the accumulator on {@code uo_out}: 0 the low one, 1 the middle one,
 * 2 the top four bits, sign-extended. {@code uio_out[7]} is high for one cycle when a dot product is complete.
 *
 * <p>Latency: the accumulator holds the sum one cycle after the fourth activation. Pins: the TinyTapeout digital template.
 */
@Description("Byte-serial INT8 dot product of four elements, as a TinyTapeout tile.")
public final class DotTile extends Module<DotTileParams> {
    static final int LANES = 4;
    private static final int BYTE = 8;
    private static final int ACC_BITS = 20;

    public final UInt ui_in = input(uint(8));
    public final UInt uo_out = output(uint(8));
    public final UInt uio_in = input(uint(8));
    public final UInt uio_out = output(uint(8));
    public final UInt uio_oe = output(uint(8));
    public final Bool ena = allowed("W001", "every tile has the pin; it is 1 while the tile is powered", input(bool()));

    public DotTile(DotTileParams params) {
        super(params, ClockDomain.SYNC_LOW);
        var data = ui_in.asSInt();
        var command = uio_in.low(2);
        var isWeight = command.eq(1);
        var isActivation = command.eq(2);
        var isClear = command.eq(3);

        var weight = reg(vec(LANES, sint(BYTE)));
        when(isWeight, () -> shiftIn(weight, data));

        var element = reg(uint(2), 0);
        when(isActivation, () -> element.set(element.plus(1).wrap(2))).elseWhen(isClear, () -> element.set(0));

        var accumulator = reg(sint(ACC_BITS), 0);
        var term = p.multipliers() == 1 ? serialTerm(weight, element, data) : parallelTerm(weight, data, isActivation);
        var lastElement = isActivation.and(element.eq(LANES - 1));
        var adds = p.multipliers() == 1 ? isActivation : lastElement;
        when(isClear, () -> accumulator.set(0))
                .elseWhen(adds, () -> accumulator.set(accumulator.plus(term).wrap(ACC_BITS)));

        var done = next(lastElement, false);
        uo_out.set(choose(uio_in.bits(3, 2))
                .is(0, accumulator.bits(7, 0).asUInt())
                .is(1, accumulator.bits(15, 8).asUInt())
                .otherwise(accumulator.bits(19, 16).asSInt().extend(BYTE).asUInt()));
        uio_out.set(cat(done, lit(0, 7)));
        uio_oe.set(0x80);
    }

    /** The name under which TinyTapeout knows the tile. */
    @Override
    protected String moduleName() {
        return p.multipliers() == 1 ? "tt_um_ingot_dot4" : "tt_um_ingot_dot4_parallel";
    }

    /** One multiplier: this element's weight times this byte. */
    private static SInt serialTerm(Vec<SInt> weight, UInt element, SInt data) {
        return weight.get(element).times(data);
    }

    /** One multiplier per element: the three activations kept, and this byte as the fourth. */
    private static SInt parallelTerm(Vec<SInt> weight, SInt data, Bool isActivation) {
        var kept = reg(vec(LANES - 1, sint(BYTE)));
        when(isActivation, () -> shiftIn(kept, data));
        return AdderTree.sum(List.of(
                weight.get(0).times(kept.get(0)),
                weight.get(1).times(kept.get(1)),
                weight.get(2).times(kept.get(2)),
                weight.get(3).times(data)));
    }

    /** Moves every word one place down and puts {@code word} in the last one. */
    private static void shiftIn(Vec<SInt> words, SInt word) {
        for (int i = 0; i + 1 < words.size(); i++) {
            words.get(i).set(words.get(i + 1));
        }
        words.get(words.size() - 1).set(word);
    }
}
