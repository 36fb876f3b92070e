package ingot.flow.tinytapeout;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.ModulePort;
import ingot.hdl.UInt;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A module whose ports fit the pins one to one. Latency 0: the pins are wired to the ports, and an input that comes from outside the
 * clock is the module's to synchronise.
 */
@Description("The module inside, its ports wired to the pins of a TinyTapeout tile.")
final class DirectTile<P extends Record> extends Tile<P> {
    DirectTile(P params, String topModule, TilePlan.Direct plan, Function<P, ? extends Module<P>> inner) {
        super(params, topModule);
        Module<P> core = in(domain(clk, rst_n), () -> inner.apply(params));
        var pins = cat(uio_in, ui_in);
        int at = 0;
        for (var port : inputs(core)) {
            drive(port.word(), pins.bits(at + port.word().width() - 1, at));
            at += port.word().width();
        }
        var values = outputs(core).stream().map(ModulePort::word).toList();
        UInt all = values.isEmpty() ? lit(0, 1) : cat(values.reversed());
        uo_out.set(all.width() > PinUse.PINS ? all.low(PinUse.PINS) : all.extend(PinUse.PINS));
        uio_out.set(plan.spilledOutputs() == 0 ? lit(0, PinUse.PINS) : spilled(all, plan.spilledOutputs()));
        uio_oe.set(plan.pins().outputs());
    }

    /** The output bits behind the eighth, the first of them at the top. */
    private static UInt spilled(UInt all, int count) {
        List<? extends ingot.hdl.Word> fromTheTop = IntStream.range(0, count).mapToObj(i -> all.bit(PinUse.PINS + i)).toList();
        var high = cat(fromTheTop);
        return count == PinUse.PINS ? high : cat(high, lit(0, PinUse.PINS - count));
    }
}
