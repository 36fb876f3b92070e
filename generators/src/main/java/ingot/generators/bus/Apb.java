package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;

/**
 * APB (Arm IHI 0024), as the peripheral has it: {@code input(Apb.of(params))}; a bridge has {@code output(Apb.of(params))}. {@link #rules} has the rules of the
 * protocol.
 *
 * @param sel the peripheral is chosen: the setup phase begins
 * @param enable the access phase
 * @param write a write, and not a read
 * @param strb bit i: byte i is written; of no bits in APB3
 * @param prot privileged, non-secure, instruction; of no bits in APB3
 * @param ready the access ends with this cycle, from the peripheral
 * @param rdata what was read, from the peripheral
 * @param slverr the access failed, from the peripheral
 */
public record Apb(Bool sel, Bool enable, UInt addr, Bool write, UInt wdata, UInt strb, UInt prot, Bool ready, UInt rdata, Bool slverr)
        implements Bundle {
    /** The type. */
    public static Apb of(ApbParams p) {
        boolean four = p.version() == ApbVersion.APB4;
        return new Apb(Hdl.bool(), Hdl.bool(), Hdl.uint(p.addressBits()), Hdl.bool(), Hdl.uint(p.dataBits()), Hdl.uint(four ? p.dataBits() / 8 : 0),
                Hdl.uint(four ? 3 : 0), Hdl.flip(Hdl.bool()), Hdl.flip(Hdl.uint(p.dataBits())), Hdl.flip(Hdl.bool()));
    }

    /** The access ends in this cycle. */
    public Bool fire() {
        return sel.and(enable).and(ready);
    }

    /**
     * States the rules of the protocol in the module under construction.
     *
     * @param port what messages call it
     * @param role the side on which the module is
     * @param patience cycles after which an access is over; 0 if peripherals may take as long as they like
     */
    public void rules(String port, Role role, int patience) {
        var rules = new Rules(port, role);
        var wasSetup = Hdl.ghost(Hdl.bool(), 0, _ -> sel.andNot(enable));
        var waited = Hdl.ghost(Hdl.bool(), 0, _ -> sel.and(enable).andNot(ready));
        rules.manager(enable.implies(sel), "an access is of a chosen peripheral");
        rules.manager(enable.implies(wasSetup.or(waited)), "an access follows its setup");
        rules.manager(wasSetup.implies(sel.and(enable)), "a setup takes one cycle");
        rules.manager(waited.implies(sel.and(enable)), "an access stays until it is ready");
        var request = Hdl.cat(addr, write, strb, prot);
        var before = Hdl.ghost(Hdl.uint(request.width()), 0, _ -> request);
        rules.manager(wasSetup.or(waited).implies(request.eq(before)), "address and direction stay through an access");
        var data = Hdl.ghost(Hdl.uint(wdata.width()), 0, _ -> wdata);
        rules.manager(wasSetup.or(waited).and(write).implies(wdata.eq(data)), "write data stay through an access");
        if (strb.width() > 0) {
            rules.manager(sel.andNot(write).implies(strb.eq(0)), "reads have no strobes");
        }
        if (patience > 0) {
            int bits = Hdl.bitsFor(patience);
            var cycles = Hdl.ghost(Hdl.uint(bits), 0, n -> Hdl.mux(sel.and(enable).andNot(ready), n.plus(1).saturate(bits), 0));
            rules.subordinate(cycles.lt(patience), "an access is over within " + patience + " cycles");
        }
    }
}
