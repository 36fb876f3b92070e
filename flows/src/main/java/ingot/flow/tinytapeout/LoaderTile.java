package ingot.flow.tinytapeout;

import ingot.hdl.Bool;
import ingot.hdl.Data;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.ModulePort;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A module with more port bits than a tile has pins. Inputs are registers that are written byte by byte, outputs are read byte by byte,
 * and the module's clock ticks when it is told to, so that a microcontroller of any speed can drive it.
 *
 * <ul>
 *   <li>{@code uio_in[5:0]} is an address, {@code ui_in} the byte to write, {@code uo_out} the byte of the outputs at the address, at once.
 *   <li>A rising edge of {@code uio_in[6]} writes the byte. Inputs lie at 0, 1, …, the lowest byte of the first port first.
 *   <li>A rising edge of {@code uio_in[7]} is one clock cycle of the module.
 *   <li>Bit 0 of address 63 lets the module run at every clock while it is 1.
 * </ul>
 *
 * <p>The two strobes pass two registers each, so an edge acts in the third cycle after it; address and data must stand still until
 * then. Cost: 8 flip-flops with enable per byte of inputs, 8 multiplexers per byte of outputs, 8 flip-flops more.
 */
@Description("The module inside behind byte-wide registers: write with uio_in[6], one clock cycle with uio_in[7].")
final class LoaderTile<P extends Record> extends Tile<P> {
    static final int ADDRESS_BITS = 6;
    static final int WRITE = 6;
    static final int STEP = 7;

    LoaderTile(P params, String topModule, TilePlan.Loader plan, Function<P, ? extends Module<P>> inner) {
        super(params, topModule);
        in(domain(clk, rst_n), () -> load(plan, () -> inner.apply(params)));
        uio_out.set(0);
        uio_oe.set(0);
    }

    private void load(TilePlan.Loader plan, Supplier<Module<P>> inner) {
        var address = uio_in.low(ADDRESS_BITS);
        var write = risen(uio_in.bit(WRITE));
        var step = risen(uio_in.bit(STEP));
        var run = reg(bool(), false);
        when(write.and(address.eq(TilePlan.MOST_INPUT_BYTES)), () -> run.set(ui_in.bit(0)));
        Module<P> core = in(domain().enabled(step.or(run)), inner);

        var loaded = loaded(plan.inputBytes(), address, write);
        var ports = inputs(core);
        for (int i = 0; i < ports.size(); i++) {
            var place = plan.inputs().get(i);
            var bytes = cat(loaded.subList(place.address(), place.address() + place.bytes()).reversed());
            drive(ports.get(i).word(), bytes.low(place.width()));
        }
        uo_out.set(read(outputs(core), address));
    }

    /** 1 for one cycle where {@code strobe}, which comes from outside the clock, has risen. */
    private static Bool risen(Bool strobe) {
        var settled = next(next(strobe, false), false);
        return settled.andNot(next(settled, false));
    }

    private List<UInt> loaded(int bytes, UInt address, Bool write) {
        var all = new ArrayList<UInt>();
        for (int i = 0; i < bytes; i++) {
            var loaded = reg(uint(PinUse.PINS), 0);
            int place = i;
            when(write.and(address.eq(place)), () -> loaded.set(ui_in));
            all.add(loaded);
        }
        return all;
    }

    private static UInt read(List<ModulePort> outputs, UInt address) {
        UInt value = lit(0, PinUse.PINS);
        int place = 0;
        for (var port : outputs) {
            var bits = pack((Data) port.word()).asUInt();
            for (int low = 0; low < bits.width(); low += PinUse.PINS) {
                var part = bits.bits(Math.min(low + PinUse.PINS, bits.width()) - 1, low).extend(PinUse.PINS);
                value = mux(address.eq(place), part, value);
                place++;
            }
        }
        return value;
    }
}
