package ingot.generators.bus;

import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;

/**
 * AXI-Stream from one clock to another, through an {@link ingot.generators.crossing.AsyncFifo}.
 *
 * <p>Latency: {@code stages + 1} edges of the receiving clock, or one less. Throughput: one beat per cycle of the slower clock, where the depth is
 * {@code 2 * stages + 4} or more. Cost: that of the FIFO. Both domains must be reset together.
 */
@Description("AXI-Stream from one clock to another.")
public final class AxiStreamClockBridge extends Module<AxiStreamClockBridgeParams> {
    /** The clock of {@link #in}. */
    public static final ClockDomain WRITE = ClockDomain.named("write");

    /** The clock of {@link #out}. */
    public static final ClockDomain READ = ClockDomain.named("read");

    public final Stream<AxiStream.Beat> in = in(WRITE, () -> input(AxiStream.of(p.port())));
    public final Stream<AxiStream.Beat> out = in(READ, () -> output(AxiStream.of(p.port())));

    public AxiStreamClockBridge(AxiStreamClockBridgeParams params) {
        super(params, WRITE);
        out.connect(Crossing.of("fifo", in, domain(), domain(READ), p.depth(), p.stages()));
    }
}
