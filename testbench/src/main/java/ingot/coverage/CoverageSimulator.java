package ingot.coverage;

import ingot.hdl.netlist.Port;
import ingot.sim.Engine;
import ingot.sim.ForwardingSimulator;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A simulator of an instrumented design. When it is closed it tells which points have happened. */
public final class CoverageSimulator extends ForwardingSimulator {
    private final Simulator simulator;
    private final Map<Integer, List<Point>> outputs = new LinkedHashMap<>();
    private final boolean clocked;
    private final Set<Point> happened = new HashSet<>();
    private final Consumer<Set<Point>> told;

    /**
     * Runs {@code design} on {@code engine}.
     *
     * @param start what the registers of the design begin with
     * @param told is called once, at the end, with the points that happened
     */
    public CoverageSimulator(Engine engine, Instrumentation.Instrumented design, PowerUp start, Consumer<Set<Point>> told) {
        this(engine.compile(design.netlist(), new PowerUp.Instrumented(start, Instrumentation.MARK)), design, told);
    }

    private CoverageSimulator(Simulator simulator, Instrumentation.Instrumented design, Consumer<Set<Point>> told) {
        super(simulator);
        this.simulator = simulator;
        this.told = told;
        design.points().forEach((port, points) -> outputs.put(simulator.port(port), points));
        clocked = design.netlist().top().ports().stream().anyMatch(port -> port.role() == Port.Role.CLOCK);
    }

    private void look() {
        outputs.forEach((port, points) -> {
            long bits = simulator.peek(port);
            for (int i = 0; i < points.size(); i++) {
                if ((bits >>> i & 1) != 0) {
                    happened.add(points.get(i));
                }
            }
        });
    }

    private void lookAtMoment() {
        if (!clocked) {
            look();
        }
    }

    @Override
    public long peek(int port) {
        lookAtMoment();
        return super.peek(port);
    }

    @Override
    public BigInteger peekBig(int port) {
        lookAtMoment();
        return super.peekBig(port);
    }

    @Override
    protected void before(Rising rising) {
        lookAtMoment();
    }

    @Override
    public void close() {
        look();
        super.close();
        told.accept(happened);
    }
}
