package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Bridge from AXI4-Lite to APB. A write of APB3, which has no byte strobes, that does not write the whole word is answered with
 * {@link AxiLite#SLVERR} and goes nowhere.
 *
 * <p>One access at a time, reads and writes in turns. Latency: the setup phase is in the cycle after the access was taken, the answer in the cycle after
 * the access phase; an access takes four cycles where the peripheral is ready at once. Cost: registers for an access and its answer.
 */
@Description("Bridge from AXI4-Lite to APB.")
public final class AxiLiteToApb extends Module<ApbParams> {
    public final AxiLite bus = input(AxiLite.of(p.addressBits(), p.dataBits()));
    public final Apb peripheral = output(Apb.of(p));

    public AxiLiteToApb(ApbParams params) {
        super(params);
        boolean hasStrobes = p.version() == ApbVersion.APB4;
        var access = new SingleAccess(bus, 0, hasStrobes ? 3 : 0);
        var refused = hasStrobes ? lit(false) : access.write.andNot(access.strobes.allBits());
        var enabled = reg(bool(), false);
        var chosen = access.pending.andNot(refused);
        enabled.set(chosen.andNot(peripheral.fire()));
        peripheral.sel().set(chosen);
        peripheral.enable().set(enabled);
        peripheral.addr().set(access.address);
        peripheral.write().set(access.write);
        peripheral.wdata().set(access.data);
        if (hasStrobes) {
            peripheral.strb().set(mux(access.write, access.strobes, 0));
            peripheral.prot().set(access.prot);
        }
        access.answer(peripheral.fire().or(access.pending.and(refused)), peripheral.rdata(),
                mux(peripheral.slverr().or(refused), lit(AxiLite.SLVERR, 2), lit(AxiLite.OKAY, 2)));
        peripheral.rules("peripheral", Role.MANAGER, 0);
    }
}
