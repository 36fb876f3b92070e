package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * Bridge from AXI4-Lite to Wishbone B4. Addresses of Wishbone count words.
 *
 * <p>One access at a time, reads and writes in turns. Latency: a request is in the cycle after the access was taken, the answer of AXI in the cycle after that of
 * Wishbone; an access takes three cycles where the slave answers at once. Cost: registers for an access and its answer.
 */
@Description("Bridge from AXI4-Lite to Wishbone.")
public final class AxiLiteToWishbone extends Module<AxiLiteToWishboneParams> {
    public final AxiLite bus = input(AxiLite.of(p.addressBits(), p.dataBits()));
    public final Wishbone slave = output(Wishbone.of(p.wishbone()));

    public AxiLiteToWishbone(AxiLiteToWishboneParams params) {
        super(params);
        var access = new SingleAccess(bus, p.addressBits() - p.wishbone().addressBits(), 0);
        slave.cyc().set(access.pending);
        slave.we().set(access.write);
        slave.adr().set(access.address);
        slave.sel().set(mux(access.write, access.strobes, (1L << p.dataBits() / 8) - 1));
        slave.datW().set(access.data);
        if (p.mode() == WishboneMode.PIPELINED) {
            var sent = reg(bool(), false);
            slave.stb().set(access.pending.andNot(sent));
            sent.set(access.pending.andNot(slave.answered()).and(sent.or(slave.taken())));
        } else {
            slave.stb().set(access.pending);
        }
        access.answer(access.pending.and(slave.answered()), slave.datR(), mux(slave.err(), lit(AxiLite.SLVERR, 2), lit(AxiLite.OKAY, 2)));
        slave.rules("slave", Role.MANAGER, 1);
    }
}
