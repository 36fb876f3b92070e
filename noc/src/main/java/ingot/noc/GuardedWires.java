package ingot.noc;

import static ingot.hdl.Hdl.cat;
import static ingot.hdl.Hdl.named;

import ingot.generators.memory.SecdedDecoder;
import ingot.generators.memory.SecdedEncoder;
import ingot.generators.memory.SecdedParams;
import ingot.hdl.UInt;
import ingot.noc.router.Flit;
import ingot.noc.router.Link;
import ingot.noc.router.RouterParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.topology.Channel;
import ingot.noc.topology.Topology;

/** The wires between two routers where one that fails for a cycle misleads nobody: {@link ingot.noc.router.Guard}. */
final class GuardedWires {
    private final RouterParams shape;
    private final Channel channel;
    private final String name;
    private final SecdedParams steering;
    private final SecdedParams credits;
    private final UInt flips;

    /**
     * @param flips the wires that turn over, or {@code null} where all are good
     */
    GuardedWires(RouterParams shape, Topology topology, int number, UInt flips) {
        this.shape = shape;
        this.flips = flips;
        channel = topology.channels().get(number);
        name = "link_" + number;
        steering = steering(shape.settings(), shape.addressBits());
        credits = new SecdedParams(shape.settings().vcs());
        if (channel.interval(shape.flitBits()) > 1) {
            throw new IllegalArgumentException("link " + topology.channelName(number) + " is narrower than a flit, and only whole flits can be guarded: "
                    + "make it " + shape.flitBits() + " bits wide or more");
        }
    }

    /** Valid, last, virtual channel, destination and age. */
    private static SecdedParams steering(RouterSettings settings, int addressBits) {
        return new SecdedParams(1 + RouterParams.flitBits(settings, addressBits) - settings.dataBits());
    }

    /** Wires of a link in both directions. */
    static int width(RouterSettings settings, int addressBits) {
        return settings.dataBits() + steering(settings, addressBits).codeBits() + new SecdedParams(settings.vcs()).codeBits();
    }

    Link forward(Link from) {
        int dataBits = shape.settings().dataBits();
        var flit = from.flit();
        var code = carried("steering", steering, cat(from.valid(), flit.last(), flit.vc(), flit.destination(), flit.born()), dataBits);
        var data = Wires.delayed(flit.data(), channel.latency());
        var arrived = flips == null ? data : data.xor(flips.low(dataBits));
        int ageBits = shape.settings().ageBits();
        int address = shape.addressBits();
        int top = steering.dataBits() - 1;
        return new Link(code.bit(top), new Flit(code.bit(top - 1), code.high(2 + shape.vcBits()).low(shape.vcBits()), code.low(ageBits + address).high(address),
                code.low(ageBits), arrived));
    }

    UInt backward(UInt freed) {
        return carried("credits", credits, freed, shape.settings().dataBits() + steering.codeBits());
    }

    /** {@code word} at the other end, where the wires that turn over begin at {@code firstFlip}. */
    private UInt carried(String what, SecdedParams code, UInt word, int firstFlip) {
        SecdedEncoder encoder = new SecdedEncoder(code).named(name + "_" + what + "_encoder");
        SecdedDecoder decoder = new SecdedDecoder(code).named(name + "_" + what + "_decoder");
        encoder.data.set(word);
        var wires = Wires.delayed(encoder.code, channel.latency());
        decoder.code.set(flips == null ? wires : wires.xor(flips.bits(firstFlip + code.codeBits() - 1, firstFlip)));
        return named(name + "_" + what, decoder.data);
    }
}
