package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * Gives each item to all branches. A branch that is ready takes its copy at once and does not wait for the others; the next item comes
 * when all have theirs.
 *
 * <p>Latency: none. Throughput: one item per cycle while all branches take. Cost: one bit of register per branch, no item.
 */
@Description("Gives each item to all branches, each in its own time.")
public final class StreamFork extends Module<BranchParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Vec<Stream<UInt>> out = output(vec(p.branches(), stream(uint(p.width()))));

    public StreamFork(BranchParams params) {
        super(params);
        // Branches that have their copy of the item that waits.
        var served = reg(uint(p.branches()), 0);
        var ready = cat(out.elements().reversed().stream().map(branch -> branch.ready).toList());
        var after = served.or(ready);
        in.ready.set(after.allBits());
        for (int i = 0; i < p.branches(); i++) {
            out.get(i).valid.set(in.valid.andNot(served.bit(i)));
            out.get(i).payload.set(in.payload);
        }
        when(in.fire(), () -> served.set(0)).elseWhen(in.valid, () -> served.set(after));
    }
}
