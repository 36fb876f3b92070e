package ingot.generators.stream;

import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Gives each item to the branch that it names. An item that names a branch that does not exist is dropped.
 *
 * <p>Latency: none. Throughput: one item per cycle. Cost: some gates per branch, no register.
 */
@Description("Gives each item to the branch that it names.")
public final class StreamRoute extends Module<BranchParams> {
    /**
     * An item and where it goes.
     *
     * @param to number of the branch
     */
    public record Routed(UInt to, UInt item) implements Bundle {}

    public final Stream<Routed> in = input(stream(new Routed(uint(p.indexBits()), uint(p.width()))));
    public final Vec<Stream<UInt>> out = output(vec(p.branches(), stream(uint(p.width()))));

    public StreamRoute(BranchParams params) {
        super(params);
        var chosen = oneHot(in.payload.to(), p.branches());
        var ready = cat(out.elements().reversed().stream().map(branch -> branch.ready).toList());
        in.ready.set(chosen.and(ready).anyBit().or(chosen.anyBit().not()));
        for (int i = 0; i < p.branches(); i++) {
            out.get(i).valid.set(in.valid.and(chosen.bit(i)));
            out.get(i).payload.set(in.payload.item());
        }
    }
}
