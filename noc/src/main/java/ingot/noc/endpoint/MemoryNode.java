package ingot.noc.endpoint;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A memory at a node: it sends blocks of its words as messages, on command, and writes what it receives to a second memory, each message to the slot that its tag
 * names. A host writes the first one and reads the second one.
 *
 * <p>Latency: one cycle from a command to the first flit. Throughput: that of {@link MessagePort}. Cost: both memories, and a message port.
 */
@Description("A memory at a node that sends and receives messages.")
public final class MemoryNode extends Module<MemoryNodeParams> {
    /** The address of this node. */
    public final UInt self = input(uint(p.port().addressBits()));

    /** What to send. */
    public final Stream<MemoryCopy> copy = input(stream(MemoryCopy.of(p)));

    /** The host writes a word in this cycle. */
    public final Bool write = input(bool());
    public final UInt writeAddress = input(uint(p.wordBits()));
    public final UInt writeData = input(uint(p.port().dataBits()));

    public final UInt readAddress = input(uint(p.resultBits()));
    /** The result at {@link #readAddress}, a cycle later. */
    public final UInt readData = output(uint(p.port().dataBits()));

    /** Flits of results that have come, modulo 2<sup>16</sup>. */
    public final UInt arrived = output(uint(16));

    /** To the network. */
    public final Stream<Packet> inject = output(stream(Packet.of(p.port().addressBits(), p.port().dataBits())));

    /** From the network. */
    public final Stream<Delivery> eject = input(stream(Delivery.of(p.port().dataBits())));

    public MemoryNode(MemoryNodeParams params) {
        super(params);
        var port = new MessagePort(p.port());
        port.self.set(self);
        inject.connect(port.inject);
        port.eject.connect(eject);

        var words = mem(1 << p.wordBits(), uint(p.port().dataBits()));
        var next = reg(uint(p.wordBits()));
        var sending = reg(bool(), false);
        when(write, () -> words.write(writeAddress, writeData));
        port.message.valid.set(copy.valid.and(sending));
        connect(port.message.payload, copy.payload.message());
        copy.ready.set(port.message.ready.and(sending));
        port.data.valid.set(sending);
        port.data.payload.set(words.read(next));
        when(copy.fire(), () -> sending.set(false))
                .elseWhen(copy.valid.andNot(sending), () -> {
                    next.set(copy.payload.first());
                    sending.set(true);
                })
                .elseWhen(port.data.fire(), () -> next.set(next.plus(1).wrap(p.wordBits())));

        var results = mem(1 << p.resultBits(), uint(p.port().dataBits()));
        var count = reg(uint(16), 0);
        var part = port.received.payload;
        port.received.ready.set(true);
        when(port.received.valid, () -> {
            results.write(cat(part.tag(), part.index().low(p.slotBits())), part.data());
            count.set(count.plus(1).wrap(16));
        });
        readData.set(results.readNext(readAddress));
        arrived.set(count);
    }
}
