package ingot.noc;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;

/**
 * Joins a node's two streams to the local port of its router: valid and ready on one side, credits on the other.
 *
 * <p>Latency: injection adds no cycle, ejection one.
 */
@Description("Joins a node's valid/ready streams to the credits of its router.")
public final class NetworkInterface extends Module<RouterParams> {
    /** Flits of the node for the network. */
    public final Stream<Flit> inject = input(stream(p.flit()));

    /** Flits of the network for the node. */
    public final Stream<Flit> eject = output(stream(p.flit()));

    public final Link toRouter = output(Link.of(p.flit()));
    public final Bool creditFromRouter = input(bool());
    public final Link fromRouter = input(Link.of(p.flit()));
    public final Bool creditToRouter = output(bool());

    public NetworkInterface(RouterParams params) {
        super(params);
        var credits = new CreditCounter(p.bufferDepth());
        inject.ready.set(credits.available());
        credits.update(inject.fire(), creditFromRouter);
        toRouter.valid().set(inject.fire());
        connect(toRouter.flit(), inject.payload);

        var buffer = new Fifo(new FifoParams(p.flitBits(), p.bufferDepth()));
        buffer.in.valid.set(fromRouter.valid());
        buffer.in.payload.set(pack(fromRouter.flit()).asUInt());
        eject.valid.set(buffer.out.valid);
        connect(eject.payload, unpack(p.flit(), buffer.out.payload));
        buffer.out.ready.set(eject.ready);
        var credit = next(eject.fire(), false);
        creditToRouter.set(credit);
    }
}
