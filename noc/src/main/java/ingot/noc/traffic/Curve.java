package ingot.noc.traffic;

import ingot.hdl.Elaboration;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Verification;
import ingot.hdl.pass.EachModule;
import ingot.noc.Network;
import ingot.noc.NetworkPlan;
import ingot.noc.analysis.ZeroLoad;
import ingot.sim.Engine;
import java.util.ArrayList;
import java.util.List;

/**
 * Latency against load, measured on the hardware in simulation.
 *
 * @param plan the network
 * @param zeroLoad mean latency without traffic, by formula
 * @param points one for each load, in the order in which they were asked for
 */
public record Curve(NetworkPlan plan, double zeroLoad, List<LoadPoint> points) {
    /** A packet that takes this many times as long as without traffic has met a network that does not keep up. */
    public static final double SATURATED = 3;

    /** How much of which traffic is tried. */
    @FunctionalInterface
    public interface Loads {
        /** The load at {@code rate} flits per node and cycle. */
        Load at(double rate);
    }

    /**
     * Runs {@code loads} at each of {@code rates}, each on a network that has just been reset. The properties of the design are not watched: tests
     * do that.
     */
    public static <P extends Record & NetworkPlan> Curve measure(P plan, Engine engine, Loads loads, double... rates) {
        var netlist = plain(plan);
        var points = new ArrayList<LoadPoint>();
        for (double rate : rates) {
            try (var simulator = engine.compile(netlist)) {
                points.add(loads.at(rate).run(new NetworkBench(simulator, plan)));
            }
        }
        return new Curve(plan, ZeroLoad.mean(plan), points);
    }

    /** The netlist of a network without its properties, for long runs. */
    public static <P extends Record & NetworkPlan> Netlist plain(P plan) {
        return EachModule.apply(Elaboration.elaborate(() -> new Network<>(plan)), module -> module.withVerification(Verification.NONE));
    }

    /** The highest accepted rate among loads that the network kept up with, in flits per node and cycle: it lies between this load and the next. */
    public double saturation() {
        return points.stream().filter(point -> point.keepsUp(zeroLoad, SATURATED)).mapToDouble(LoadPoint::accepted).max().orElse(0);
    }
}
