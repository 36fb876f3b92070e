package ingot.generators.bus;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.check;
import static ingot.hdl.Hdl.cover;
import static ingot.hdl.Hdl.ghost;
import static ingot.hdl.Hdl.lit;
import static ingot.hdl.Hdl.mux;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/**
 * The bridges from AXI4-Lite, for all accesses: each goes through once, as it came, in order, and its answer comes back as it was given. While the
 * other side answers within two cycles, nothing waits longer than the bounds here.
 */
class BridgeProofTest {
    /** An access as the other bus has it. */
    private record Seen(Bool fires, Bool write, UInt address, UInt data, UInt strobes, UInt answer, Bool error) {}

    /** Watches a bridge: the access that was taken last, and what was answered to it. */
    private static void watch(AxiLite bus, Seen seen, int addressBits) {
        var written = bus.aw().fire();
        var read = bus.ar().fire();
        check(written.eq(bus.w().fire()), "an address is taken with its data");
        check(written.and(read).not(), "one access at a time is taken");
        var open = ghost(bool(), 0, now -> mux(written.or(read), lit(true), now.andNot(bus.b().fire().or(bus.r().fire()))));
        var done = ghost(bool(), 0, now -> mux(written.or(read), lit(false), now.or(seen.fires())));
        check(seen.fires().implies(open.andNot(done)), "an access goes through once");
        check(bus.b().valid.or(bus.r().valid).implies(open.and(done)), "what is answered went through");
        var wasWrite = ghost(bool(), 0, now -> mux(written.or(read), written, now));
        var address = ghost(uint(addressBits), 0, now -> mux(written, bus.aw().payload.addr().high(addressBits),
                mux(read, bus.ar().payload.addr().high(addressBits), now)));
        var data = ghost(uint(32), 0, now -> mux(written, bus.w().payload.data(), now));
        var strobes = ghost(uint(4), 0, now -> mux(written, bus.w().payload.strb(), now));
        check(seen.fires().implies(seen.write().eq(wasWrite).and(seen.address().eq(address))), "it goes where it was sent");
        check(seen.fires().and(wasWrite).implies(seen.data().eq(data).and(seen.strobes().eq(strobes))), "it writes what was sent");
        var answer = ghost(uint(32), 0, now -> mux(seen.fires(), seen.answer(), now));
        var error = ghost(bool(), 0, now -> mux(seen.fires(), seen.error(), now));
        var resp = mux(error, lit(AxiLite.SLVERR, 2), lit(AxiLite.OKAY, 2));
        check(bus.b().valid.implies(wasWrite.and(bus.b().payload.resp().eq(resp))), "a write has its own answer");
        check(bus.r().valid.implies(wasWrite.not().and(bus.r().payload.resp().eq(resp)).and(bus.r().payload.data().eq(answer))),
                "a read has its own answer");
        Within.cycles(5, open.andNot(bus.b().valid.or(bus.r().valid)), "an access is answered");
        var writes = bus.aw().valid.and(bus.w().valid);
        var heard = bus.b().ready.and(bus.r().ready);
        Within.cycles(13, writes.andNot(written).and(heard), "a write has its turn");
        Within.cycles(13, bus.ar().valid.andNot(read).and(heard), "a read has its turn");
        cover(bus.b().fire().and(bus.b().payload.resp().eq(AxiLite.SLVERR)), "a write fails");
        cover(bus.r().fire().and(bus.r().payload.data().ne(0)), "a word is read");
    }

    static final class ToApb extends Module<ApbParams> {
        final AxiLite bus = input(AxiLite.of(4, 32));
        final Apb peripheral = output(Apb.of(p));

        ToApb() {
            super(new ApbParams(ApbVersion.APB4, 4, 32));
            var bridge = new AxiLiteToApb(p);
            connect(bridge.bus, bus);
            connect(peripheral, bridge.peripheral);
            AxiLiteRules.state("bus", bus, Role.SUBORDINATE, 1);
            peripheral.rules("peripheral", Role.MANAGER, 2);
            watch(bus, new Seen(peripheral.fire(), peripheral.write(), peripheral.addr(), peripheral.wdata(), peripheral.strb(), peripheral.rdata(),
                    peripheral.slverr()), 4);
        }
    }

    static final class ToWishbone extends Module<AxiLiteToWishboneParams> {
        final AxiLite bus = input(AxiLite.of(4, 32));
        final Wishbone slave = output(Wishbone.of(p.wishbone()));

        ToWishbone(AxiLiteToWishboneParams params) {
            super(params);
            var bridge = new AxiLiteToWishbone(p);
            connect(bridge.bus, bus);
            connect(slave, bridge.slave);
            AxiLiteRules.state("bus", bus, Role.SUBORDINATE, 1);
            slave.rules("slave", Role.MANAGER, 1);
            var waited = ghost(uint(2), 0, n -> mux(slave.cyc().andNot(slave.answered()), n.plus(1).saturate(2), 0));
            assume(waited.lt(3), "the slave answers within three cycles");
            assume(slave.stall().eq(0), "the slave does not stall");
            // The request is remembered from when it was taken: in pipelined mode the answer comes later.
            var request = cat(slave.we(), slave.adr(), slave.datW(), slave.sel());
            var taken = ghost(uint(request.width()), 0, before -> mux(slave.taken(), request, before));
            var now = mux(slave.taken(), request, taken);
            watch(bus, new Seen(slave.answered(), now.bit(38), now.bits(37, 36), now.bits(35, 4), now.bits(3, 0), slave.datR(), slave.err()), 2);
        }
    }

    @Device
    static ToApb toApb() {
        return new ToApb();
    }

    @Device(params = "modes")
    static ToWishbone toWishbone(AxiLiteToWishboneParams params) {
        return new ToWishbone(params);
    }

    static List<AxiLiteToWishboneParams> modes() {
        return RulesProofTest.modes();
    }

    @Formal(prove = 3, cover = 10)
    void apbGetsEveryAccessOnce(Proof<ToApb> proof) {}

    @Formal(prove = 3, cover = 10)
    void wishboneGetsEveryAccessOnce(Proof<ToWishbone> proof) {}
}
