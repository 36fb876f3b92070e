package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Makes one item out of one of each branch; the branches wait for each other.
 *
 * <p>Latency: none. Throughput: one item per cycle. Cost: some gates per branch, no register. The {@code ready} of a branch depends on the
 * {@code valid} of the others.
 */
@Description("Makes one item out of one of each branch.")
public final class StreamJoin extends Module<BranchParams> {
    public final Vec<Stream<UInt>> in = input(vec(p.branches(), stream(uint(p.width()))));

    /** The items of all branches, in their order. */
    public final Stream<Vec<UInt>> out = output(stream(vec(p.branches(), uint(p.width()))));

    public StreamJoin(BranchParams params) {
        super(params);
        var all = in.elements().stream().map(branch -> branch.valid).reduce(Bool::and).orElseThrow();
        out.valid.set(all);
        for (int i = 0; i < p.branches(); i++) {
            in.get(i).ready.set(out.ready.and(all));
            out.payload.get(i).set(in.get(i).payload);
        }
    }
}
