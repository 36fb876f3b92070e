package ingot.generators.bus;

import ingot.hdl.ClockDomain;
import ingot.hdl.Description;
import ingot.hdl.Module;

/**
 * AXI4 from the clock of the manager to that of the subordinate, each channel through an {@link ingot.generators.crossing.AsyncFifo}.
 *
 * <p>Latency of each channel: {@code stages + 1} edges of the receiving clock, or one less. Throughput: one item per cycle of the slower clock, where the depth is
 * {@code 2 * stages + 4} or more. Cost: that of five FIFOs. Both domains must be reset together.
 */
@Description("AXI4 from one clock to another.")
public final class Axi4ClockBridge extends Module<Axi4ClockBridgeParams> {
    /** The clock of the manager. */
    public static final ClockDomain MANAGER = ClockDomain.named("manager");

    /** The clock of the subordinate. */
    public static final ClockDomain SUBORDINATE = ClockDomain.named("subordinate");

    public final Axi4 manager = in(MANAGER, () -> input(Axi4.of(p.port())));
    public final Axi4 subordinate = in(SUBORDINATE, () -> output(Axi4.of(p.port())));

    public Axi4ClockBridge(Axi4ClockBridgeParams params) {
        super(params, MANAGER);
        var asks = domain();
        var answers = domain(SUBORDINATE);
        subordinate.aw().connect(Crossing.of("aw", manager.aw(), asks, answers, p.depth(), p.stages()));
        subordinate.w().connect(Crossing.of("w", manager.w(), asks, answers, p.depth(), p.stages()));
        manager.b().connect(Crossing.of("b", subordinate.b(), answers, asks, p.depth(), p.stages()));
        subordinate.ar().connect(Crossing.of("ar", manager.ar(), asks, answers, p.depth(), p.stages()));
        manager.r().connect(Crossing.of("r", subordinate.r(), answers, asks, p.depth(), p.stages()));
    }
}
