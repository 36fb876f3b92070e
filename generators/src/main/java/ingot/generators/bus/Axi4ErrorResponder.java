package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Answers every AXI4 burst with {@link Axi4#DECERR}: what is behind the addresses of nobody. Data that are read are zeros.
 *
 * <p>One write and one read at a time: data of a write are taken from the cycle after their address on, and answered in the cycle after the last one; the first beat of
 * a read comes in the cycle after its address, then one per cycle. Cost: registers for two identifiers and a length.
 */
@Description("Answers every AXI4 burst with a decoding error.")
public final class Axi4ErrorResponder extends Module<Axi4Params> {
    public final Axi4 bus = input(Axi4.of(p));

    public Axi4ErrorResponder(Axi4Params params) {
        super(params);
        var writing = reg(bool(), false);
        var answered = reg(bool(), false);
        var writeId = reg(uint(p.idBits()));
        bus.aw().ready.set(writing.or(answered).not());
        bus.w().ready.set(writing);
        bus.b().valid.set(answered);
        bus.b().payload.id().set(writeId);
        bus.b().payload.resp().set(Axi4.DECERR);
        when(bus.aw().fire(), () -> {
            writing.set(true);
            writeId.set(bus.aw().payload.id());
        });
        when(bus.w().fire().and(bus.w().payload.last()), () -> {
            writing.set(false);
            answered.set(true);
        });
        when(bus.b().fire(), () -> answered.set(false));

        var reading = reg(bool(), false);
        var readId = reg(uint(p.idBits()));
        var left = reg(uint(8));
        var r = bus.r();
        bus.ar().ready.set(reading.not());
        r.valid.set(reading);
        r.payload.id().set(readId);
        r.payload.data().set(0);
        r.payload.resp().set(Axi4.DECERR);
        r.payload.last().set(left.eq(0));
        when(bus.ar().fire(), () -> {
            reading.set(true);
            readId.set(bus.ar().payload.id());
            left.set(bus.ar().payload.len());
        });
        when(r.fire(), () -> {
            left.set(left.minus(1).wrap(8));
            reading.set(left.ne(0));
        });
        Axi4Rules.state("bus", bus, Role.SUBORDINATE, p, 1);
    }
}
