package ingot.generators.bus;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * AXI-Stream (Arm IHI 0051): a stream of beats, {@code input(AxiStream.of(params))}. All words of streams work on it, and every simulation and every proof
 * checks that an offer stays until it is taken. {@link #rules} has what else the protocol asks.
 */
public final class AxiStream {
    private AxiStream() {}

    /**
     * A beat.
     *
     * @param keep bit i: byte i belongs to the packet
     * @param strb bit i: byte i is data, and not only a place; of no bits in a port without
     * @param last the packet ends
     * @param id of the packet; of no bits in a port without
     * @param dest where the packet goes; of no bits in a port without
     * @param user what users agree on; of no bits in a port without
     */
    public record Beat(UInt data, UInt keep, UInt strb, Bool last, UInt id, UInt dest, UInt user) implements Bundle {
        /** The type. */
        public static Beat of(AxiStreamParams p) {
            return new Beat(Hdl.uint(p.dataBits()), Hdl.uint(p.bytes()), Hdl.uint(p.strobes() ? p.bytes() : 0), Hdl.bool(),
                    Hdl.uint(p.idBits()), Hdl.uint(p.destBits()), Hdl.uint(p.userBits()));
        }
    }

    /** The type. */
    public static Stream<Beat> of(AxiStreamParams p) {
        return Hdl.stream(Beat.of(p));
    }

    /**
     * States the rules of {@code bus} in the module under construction. Packets do not mix: identifier and destination stay until the last beat.
     *
     * @param port what messages call it
     * @param role the side on which the module is
     */
    public static void rules(String port, Stream<Beat> bus, Role role) {
        var rules = new Rules(port, role);
        var beat = bus.payload;
        var begun = Hdl.ghost(Hdl.bool(), 0, before -> Hdl.mux(bus.fire(), beat.last().not(), before));
        var tag = Hdl.cat(beat.id(), beat.dest());
        if (beat.strb().width() > 0) {
            rules.manager(bus.valid.implies(beat.strb().and(beat.keep().not()).eq(0)), "bytes that are data are kept");
        }
        if (tag.width() > 0) {
            var first = Hdl.ghost(Hdl.uint(tag.width()), 0, before -> Hdl.mux(bus.fire(), tag, before));
            rules.manager(bus.valid.and(begun).implies(tag.eq(first)), "packets do not mix");
        }
    }
}
