package ingot.generators.memory;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Vec;

/**
 * Memory with two ports, each of which reads or writes in a cycle. Where both write the same lane of a word, port 1 wins.
 *
 * <p>A read shows the word as {@link UnderWrite} says, whichever port writes it; a port that keeps its word under its own write
 * sees the old one under a write of the other.
 *
 * <p>Latency: one cycle from address to data. Throughput: two accesses per cycle. Cost: {@code width * depth} bits of memory with two ports.
 */
@Description("Memory with two ports, and a mask of lanes.")
public final class DualPortRam extends Module<RamParams> {
    static final int PORTS = 2;

    /** The two ports. */
    public final Vec<RamPort> port = input(vec(PORTS, RamPort.of(p)));

    public DualPortRam(RamParams params) {
        super(params);
        var words = mem(p.depth(), uint(p.width()), p.underWrite().ofMemory());
        for (var side : port) {
            when(side.enable().and(side.write().anyBit()), () -> words.write(side.address(), side.dataIn(), side.write()));
        }
        for (var side : port) {
            var reads = p.underWrite() == UnderWrite.KEEP ? side.enable().andNot(side.write().anyBit()) : side.enable();
            side.dataOut().set(in(domain().enabled(reads), () -> words.readNext(side.address())));
        }
    }
}
