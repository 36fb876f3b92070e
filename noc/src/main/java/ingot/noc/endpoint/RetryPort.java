package ingot.noc.endpoint;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;

/**
 * A node whose packets arrive unharmed, each once and in order, whatever happens to the data of flits on the way. A packet travels with its number and a check from
 * end to end; the receiver answers those that are unharmed, and the sender repeats a packet that is not answered in time. The node sees the
 * streams of a network.
 *
 * <p>Needs a network with two message classes that keeps the order of packets; links that are {@link ingot.noc.router.Guard#CODED}, for a flit that is misled or
 * never ends takes more than its own packet with it. One packet is under way at a time: its throughput is its length in the time of its way there, the
 * answer's way back, and twice its length for taking it in at both ends. Cost: a packet of memory in each direction, two bits for each node, three checks.
 */
@Description("Sends packets again until they have arrived unharmed.")
public final class RetryPort extends Module<RetryParams> {
    /** The address of this node. */
    public final UInt self = input(uint(p.addressBits()));

    /** Flits of the node. */
    public final Stream<Packet> inject = input(stream(Packet.of(p.addressBits(), p.dataBits())));

    /** Flits for the node. */
    public final Stream<Delivery> eject = output(stream(Delivery.of(p.dataBits())));

    /** To the network, for the first message class. */
    public final Stream<Packet> toNetwork = output(stream(Packet.of(p.addressBits(), p.dataBits())));

    /** From the network, of the first message class. */
    public final Stream<Delivery> fromNetwork = input(stream(Delivery.of(p.dataBits())));

    /** Answers, for the second message class. */
    public final Stream<Packet> answersToNetwork = output(stream(Packet.of(p.addressBits(), p.dataBits())));

    /** Answers, of the second message class. */
    public final Stream<Delivery> answersFromNetwork = input(stream(Delivery.of(p.dataBits())));

    /** A packet was not answered in time, and is sent again from the next cycle on. */
    public final Bool again = output(bool());

    public RetryPort(RetryParams params) {
        super(params);
        var sender = new RetrySender(p);
        var receiver = new RetryReceiver(p);
        sender.self.set(self);
        receiver.self.set(self);
        sender.in.connect(inject);
        toNetwork.connect(sender.out);
        sender.answers.connect(answersFromNetwork);
        receiver.in.connect(fromNetwork);
        eject.connect(receiver.out);
        answersToNetwork.connect(receiver.answers);
        again.set(sender.again);
    }
}
