package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.List;
import java.util.function.Function;

/**
 * Gives each access of an AXI4-Lite manager to the subordinate at its address; what is of nobody is answered with {@link AxiLite#DECERR}. Addresses go on as
 * they are.
 *
 * <p>One write and one read are under way at a time, independent of each other. Latency: an address goes on a cycle after it was taken, data and
 * answers at once. Cost: registers for two addresses and for who was chosen, one multiplexer of all subordinates per bit of the answers.
 */
@Description("Gives each AXI4-Lite access to the subordinate at its address.")
public final class AxiLiteDecoder extends Module<AxiLiteDecoderParams> {
    public final AxiLite manager = input(AxiLite.of(p.addressBits(), p.dataBits()));
    public final Vec<AxiLite> subordinates = output(vec(p.map().count(), AxiLite.of(p.addressBits(), p.dataBits())));

    public AxiLiteDecoder(AxiLiteDecoderParams params) {
        super(params);
        writes();
        reads();
        AxiLiteRules.state("manager", manager, Role.SUBORDINATE, 1);
        for (int i = 0; i < subordinates.size(); i++) {
            AxiLiteRules.state("subordinate " + i, subordinates.get(i), Role.MANAGER, 1);
        }
    }

    private void writes() {
        int n = subordinates.size();
        var writing = reg(bool(), false);
        var writeAddress = reg(AxiLite.Address.of(p.addressBits()));
        var writeOwner = reg(uint(n + 1));
        var addressSent = reg(bool(), false);
        var dataSent = reg(bool(), false);
        var aw = manager.aw();
        var w = manager.w();
        var b = manager.b();
        var nobody = writeOwner.bit(n);
        aw.ready.set(writing.not());
        when(aw.fire(), () -> {
            writing.set(true);
            dataSent.set(false);
            addressSent.set(false);
            connect(writeAddress, aw.payload);
            writeOwner.set(p.map().owners(aw.payload.addr()));
        });
        var wanted = writing.andNot(dataSent);
        w.ready.set(wanted.and(nobody.or(any(writeOwner, bus -> bus.w().ready))));
        when(w.fire(), () -> dataSent.set(true));
        b.valid.set(writing.and(nobody.and(dataSent).or(any(writeOwner, bus -> bus.b().valid))));
        b.payload.resp().set(mux(nobody, lit(AxiLite.DECERR, 2),
                oneHotMux(writeOwner.low(n), subordinates.elements().stream().map(bus -> bus.b().payload.resp()).toList())));
        when(b.fire(), () -> writing.set(false));
        for (int i = 0; i < n; i++) {
            var bus = subordinates.get(i);
            var mine = writing.and(writeOwner.bit(i));
            bus.aw().valid.set(mine.andNot(addressSent));
            connect(bus.aw().payload, writeAddress);
            when(bus.aw().fire(), () -> addressSent.set(true));
            bus.w().valid.set(mine.andNot(dataSent).and(w.valid));
            connect(bus.w().payload, w.payload);
            bus.b().ready.set(mine.and(b.ready));
        }
    }

    private void reads() {
        int n = subordinates.size();
        var reading = reg(bool(), false);
        var readAddress = reg(AxiLite.Address.of(p.addressBits()));
        var readOwner = reg(uint(n + 1));
        var asked = reg(bool(), false);
        var ar = manager.ar();
        var r = manager.r();
        var nobody = readOwner.bit(n);
        ar.ready.set(reading.not());
        when(ar.fire(), () -> {
            reading.set(true);
            asked.set(false);
            connect(readAddress, ar.payload);
            readOwner.set(p.map().owners(ar.payload.addr()));
        });
        r.valid.set(reading.and(nobody.or(any(readOwner, bus -> bus.r().valid))));
        List<AxiLite.ReadData> data = subordinates.elements().stream().map(bus -> bus.r().payload).toList();
        var chosen = oneHotMux(readOwner.low(n), data);
        r.payload.data().set(chosen.data());
        r.payload.resp().set(mux(nobody, lit(AxiLite.DECERR, 2), chosen.resp()));
        when(r.fire(), () -> reading.set(false));
        for (int i = 0; i < n; i++) {
            var bus = subordinates.get(i);
            var mine = reading.and(readOwner.bit(i));
            bus.ar().valid.set(mine.andNot(asked));
            connect(bus.ar().payload, readAddress);
            when(bus.ar().fire(), () -> asked.set(true));
            bus.r().ready.set(mine.and(r.ready));
        }
    }

    private Bool any(UInt owner, Function<AxiLite, Bool> condition) {
        var result = lit(false);
        for (int i = 0; i < subordinates.size(); i++) {
            result = result.or(owner.bit(i).and(condition.apply(subordinates.get(i))));
        }
        return result;
    }
}
