package ingot.generators.memory;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;

/**
 * Table of constants; addresses past its end read 0.
 *
 * <p>Latency: none, or one cycle where it is registered. Cost: what synthesis makes of the table, or a block of memory.
 */
@Description("Table of constants.")
public final class Rom extends Module<RomParams> {
    public final UInt address = input(uint(p.addressBits()));
    public final UInt data = output(uint(p.width()));

    public Rom(RomParams params) {
        super(params);
        var words = mem(p.words().size(), uint(p.width()), p.words());
        data.set(p.registered() ? words.readNext(address) : words.read(address));
    }

    @Override
    protected String moduleName() {
        return "Rom_w" + p.width() + "_%08x".formatted(p.words().hashCode()) + (p.registered() ? "_registered" : "");
    }
}
