package ingot.accelerator;

import static ingot.hdl.Hdl.*;

import ingot.generators.stream.Fifo;
import ingot.generators.stream.FifoParams;
import ingot.generators.stream.StreamNarrower;
import ingot.generators.stream.WidthRatioParams;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.noc.endpoint.MessagePort;
import ingot.noc.router.Delivery;
import ingot.noc.router.Packet;
import ingot.systolic.OutputStationaryArray;

/**
 * A tile of a network: an output-stationary array that multiplies what it is sent and sends back what comes out. A message holds a product, one flit for each beat of
 * operands; its answer goes to the sender under the same tag, the bottom row of the result first, high columns first.
 *
 * <p>A product of depth K takes K + 3 · size - 2 cycles in the array, and 2 · size flits to be sent back; the next one is taken after that. One node sends to a tile
 * at a time. Cost: the array, a row of results for each row of it, and a message port.
 */
@Description("A systolic array at a node of a network.")
public final class MatmulTile extends Module<MatmulTileParams> {
    /** The address of this node. */
    public final UInt self = input(uint(p.addressBits()));

    /** To the network. */
    public final Stream<Packet> inject = output(stream(Packet.of(p.addressBits(), p.flitBits())));

    /** From the network. */
    public final Stream<Delivery> eject = input(stream(Delivery.of(p.flitBits())));

    public MatmulTile(MatmulTileParams params) {
        super(params);
        var port = new MessagePort(p.port());
        var array = new OutputStationaryArray(p.array());
        port.self.set(self);
        inject.connect(port.inject);
        port.eject.connect(eject);

        // From the last beat of a product until its result has been sent.
        var answering = reg(bool(), false);
        var goal = reg(uint(p.addressBits()));
        var tag = reg(uint(p.tagBits()));
        var part = port.received;
        var last = part.payload.index().eq(part.payload.most());
        var offered = part.valid.andNot(answering);
        int half = p.flitBits() / 2;
        array.west.valid.set(offered);
        array.north.valid.set(offered);
        connect(array.west.payload, unpack(array.west.payload, part.payload.data().low(half)));
        connect(array.north.payload, unpack(array.north.payload, part.payload.data().high(half)));
        array.last.set(last);
        part.ready.set(array.west.ready.andNot(answering));
        when(part.fire().and(last), () -> {
            answering.set(true);
            goal.set(part.payload.source());
            tag.set(part.payload.tag());
        });

        // Results cannot be refused: there is room for all rows of one.
        var rows = new Fifo(new FifoParams(4 * half, p.size()));
        var flits = new StreamNarrower(new WidthRatioParams(p.flitBits(), 2));
        rows.in.valid.set(array.resultValid);
        rows.in.payload.set(pack(array.result).asUInt());
        flits.in.connect(rows.out);
        port.data.connect(flits.out);
        port.message.valid.set(answering);
        port.message.payload.destination().set(goal);
        port.message.payload.tag().set(tag);
        port.message.payload.most().set(p.resultFlits() - 1);
        when(port.message.fire(), () -> answering.set(false));
    }
}
