package ingot.generators.bus;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Vec;

/**
 * AXI4 managers and subordinates, each with each: an {@link Axi4Decoder} for every manager, an {@link Axi4Merge} for every subordinate. Bursts of one identifier of
 * a manager stay in order; bursts to nobody are answered with {@link Axi4#DECERR}.
 *
 * <p>Latency: none; data of a write follow their address by a cycle or more. Throughput: one item per cycle, channel and subordinate. All channels are
 * combinational from port to port: put {@code stage()} or a {@link ingot.generators.stream.SkidBuffer} where that is too long. Cost: that of its parts.
 */
@Description("AXI4 managers and subordinates, each with each.")
public final class Axi4Crossbar extends Module<Axi4CrossbarParams> {
    public final Vec<Axi4> managers = input(vec(p.managers(), Axi4.of(p.port())));
    public final Vec<Axi4> subordinates = output(vec(p.bases().size(), Axi4.of(p.merged())));

    public Axi4Crossbar(Axi4CrossbarParams params) {
        super(params);
        int n = p.managers();
        int m = subordinates.size();
        var decoder = new Axi4Decoder[n];
        for (int i = 0; i < n; i++) {
            decoder[i] = new Axi4Decoder(p.decoder()).at(i);
            connect(decoder[i].manager, managers.get(i));
        }
        for (int k = 0; k < m; k++) {
            Axi4Merge merge = new Axi4Merge(p.merge()).at(k);
            for (int i = 0; i < n; i++) {
                connect(merge.managers.get(i), decoder[i].subordinates.get(k));
            }
            connect(subordinates.get(k), merge.subordinate);
        }
    }
}
