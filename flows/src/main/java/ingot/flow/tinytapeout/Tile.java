package ingot.flow.tinytapeout;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.Data;
import ingot.hdl.Module;
import ingot.hdl.ModulePort;
import ingot.hdl.Reset;
import ingot.hdl.UInt;
import ingot.hdl.Word;
import java.util.List;

/** A module that has the pins of a TinyTapeout tile, also those of clock and reset where nothing inside needs them. */
abstract class Tile<P extends Record> extends Module<P> {
    public final Clock clk = allowed("W001", "every tile has all pins", input(clock()));
    public final Reset rst_n = allowed("W001", "every tile has all pins", input(reset().activeLow()));
    public final UInt ui_in = allowed("W001", "every tile has all pins", input(uint(PinUse.PINS)));
    public final UInt uo_out = output(uint(PinUse.PINS));
    public final UInt uio_in = allowed("W001", "every tile has all pins", input(uint(PinUse.PINS)));
    public final UInt uio_out = output(uint(PinUse.PINS));
    public final UInt uio_oe = output(uint(PinUse.PINS));
    public final Bool ena = allowed("W001", "every tile has the pin; it is 1 while the tile is powered", input(bool()));

    private final String topModule;

    Tile(P params, String topModule) {
        super(params);
        this.topModule = topModule;
    }

    @Override
    protected String moduleName() {
        return topModule;
    }

    /** Sets a port of any type from its bits. */
    static void drive(Word port, UInt bits) {
        connect((Data) port, unpack((Data) port, bits));
    }

    static List<ModulePort> inputs(Module<?> module) {
        return module.ports().stream().filter(ModulePort::input).toList();
    }

    static List<ModulePort> outputs(Module<?> module) {
        return module.ports().stream().filter(port -> !port.input()).toList();
    }
}
