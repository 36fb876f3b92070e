package ingot.generators.bus;

import static ingot.hdl.Hdl.in;
import static ingot.hdl.Hdl.named;
import static ingot.hdl.Hdl.pack;
import static ingot.hdl.Hdl.unpack;
import static ingot.hdl.Hdl.zero;

import ingot.generators.crossing.AsyncFifo;
import ingot.generators.crossing.AsyncFifoParams;
import ingot.hdl.Data;
import ingot.hdl.Domain;
import ingot.hdl.Stream;

/** A channel of a bus through an asynchronous FIFO. */
public final class Crossing {
    private Crossing() {}

    /**
     * {@code from} as it comes out in the domain {@code reads}.
     *
     * @param name of the FIFO
     */
    public static <T extends Data> Stream<T> of(String name, Stream<T> from, Domain writes, Domain reads, int depth, int stages) {
        var type = from.payload;
        var fifo = in(writes, () -> named(name, new AsyncFifo(new AsyncFifoParams(pack(zero(type)).width(), depth, stages))));
        fifo.clocked(AsyncFifo.READ, reads);
        fifo.in.connect(from.map(item -> pack(item).asUInt()));
        return fifo.out.map(word -> unpack(type, word));
    }
}
