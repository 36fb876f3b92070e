package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;

/**
 * Wishbone B4, as the slave has it: {@code input(Wishbone.of(params))}; a master has {@code output(Wishbone.of(params))}. Retry and tags are left out.
 * {@link #rules} has the rules of the protocol.
 *
 * @param cyc a bus cycle is under way
 * @param stb a request
 * @param we a write, and not a read
 * @param adr in words
 * @param sel bit i: byte i counts
 * @param stall of one bit in pipelined mode, of none in classic mode: the request is not taken yet, from the slave
 * @param ack the answer to a request, from the slave
 * @param err the answer to a request that failed, from the slave
 * @param datR what was read, from the slave
 */
public record Wishbone(Bool cyc, Bool stb, Bool we, UInt adr, UInt sel, UInt datW, UInt stall, Bool ack, Bool err, UInt datR) implements Bundle {
    /** The type. */
    public static Wishbone of(WishboneParams p) {
        return new Wishbone(Hdl.bool(), Hdl.bool(), Hdl.bool(), Hdl.uint(p.addressBits()), Hdl.uint(p.dataBits() / 8), Hdl.uint(p.dataBits()),
                Hdl.flip(Hdl.uint(p.mode() == WishboneMode.PIPELINED ? 1 : 0)), Hdl.flip(Hdl.bool()), Hdl.flip(Hdl.bool()),
                Hdl.flip(Hdl.uint(p.dataBits())));
    }

    /** A request is answered in this cycle. */
    public Bool answered() {
        return ack.or(err);
    }

    /** A request is taken in this cycle: in classic mode when it is answered, in pipelined mode when it is not stalled. */
    public Bool taken() {
        return cyc.and(stb).and(stall.width() == 0 ? answered() : stall.bit(0).not());
    }

    /**
     * States the rules of the protocol in the module under construction. A master that ends {@code cyc} early is not owed the answers that are
     * under way.
     *
     * @param port what messages call it
     * @param role the side on which the module is
     * @param outstanding requests that may wait for their answers at once, in pipelined mode
     */
    public void rules(String port, Role role, int outstanding) {
        var rules = new Rules(port, role);
        var request = Hdl.cat(adr, we, sel);
        var waited = Hdl.ghost(Hdl.bool(), 0, _ -> cyc.and(stb).andNot(taken()));
        var before = Hdl.ghost(Hdl.uint(request.width()), 0, _ -> request);
        var data = Hdl.ghost(Hdl.uint(datW.width()), 0, _ -> datW);
        rules.manager(stb.implies(cyc), "a request is in a cycle");
        rules.manager(waited.and(cyc).implies(stb), "a request stays until it is taken");
        rules.manager(waited.and(cyc).implies(request.eq(before)), "address and direction stay until they are taken");
        rules.manager(waited.and(cyc).and(we).implies(datW.eq(data)), "write data stay until they are taken");
        rules.subordinate(ack.and(err).not(), "an answer is good or bad");
        rules.subordinate(answered().implies(cyc), "answers come in a cycle");
        if (stall.width() == 0) {
            rules.subordinate(answered().implies(stb), "an answer has a request");
        } else {
            int bits = Hdl.bitsFor(outstanding) + 1;
            var open = Hdl.ghost(Hdl.uint(bits), 0, n -> Hdl.mux(cyc, n.plus(taken().asUInt()).minus(answered().asUInt()).wrap(bits), 0));
            rules.subordinate(answered().implies(open.ne(0).or(taken())), "an answer has a request");
            rules.own(open.le(outstanding), "at most " + outstanding + " requests are under way");
        }
    }
}
