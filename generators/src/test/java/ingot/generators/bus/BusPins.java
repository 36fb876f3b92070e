package ingot.generators.bus;

import ingot.test.bus.ApbPins;
import ingot.test.bus.Axi;
import ingot.test.bus.WishbonePins;

/** The ports of buses as the drivers of the testbench take them. */
final class BusPins {
    private BusPins() {}

    static Axi.Channels of(AxiLite bus) {
        return new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r());
    }

    static Axi.Channels of(Axi4 bus) {
        return new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r());
    }

    static ApbPins of(Apb bus) {
        return new ApbPins(bus.sel(), bus.enable(), bus.addr(), bus.write(), bus.wdata(), bus.strb(), bus.ready(), bus.rdata(), bus.slverr());
    }

    static WishbonePins of(Wishbone bus) {
        return new WishbonePins(bus.cyc(), bus.stb(), bus.we(), bus.adr(), bus.sel(), bus.datW(), bus.stall(), bus.ack(), bus.err(), bus.datR());
    }
}
