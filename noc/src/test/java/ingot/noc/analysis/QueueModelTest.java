package ingot.noc.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.noc.NetworkParams;
import ingot.noc.router.RouterSettings;
import ingot.noc.routing.DimensionOrder;
import ingot.noc.topology.Topologies;
import ingot.noc.traffic.Curve;
import ingot.noc.traffic.Load;
import ingot.noc.traffic.Pattern;
import ingot.sim.jvm.JvmEngine;
import org.junit.jupiter.api.Test;

class QueueModelTest {
    private static QueueModel uniform(NetworkParams plan) {
        return new QueueModel(plan, ChannelLoads.uniform(plan));
    }

    @Test
    void foretellsWhatTheHardwareDoes() {
        var plan = NetworkParams.of(new DimensionOrder(Topologies.mesh(2, 4)), RouterSettings.of(20, 4, 4, 2).withInputLanes(2));
        var model = uniform(plan);
        var curve = Curve.measure(plan, new JvmEngine(), rate -> Load.steady(Pattern.uniform(8), rate, 1, 1500), 0.3, 0.6);
        for (var point : curve.points()) {
            assertEquals(point.meanLatency(), model.latency(point.offered()), 0.06 * point.meanLatency(), "at " + point.offered());
        }
    }

    @Test
    void anEmptyNetworkTakesTheFormulasTime() {
        var plan = NetworkParams.of(new DimensionOrder(Topologies.mesh(3, 3)), RouterSettings.of(20, 1, 4, 2));
        assertEquals(ZeroLoad.mean(plan), uniform(plan).latency(0), 1e-9);
    }

    @Test
    void saturationIsBelowTheBoundAndAboveNineTenthsOfIt() {
        var plan = NetworkParams.of(new DimensionOrder(Topologies.mesh(8, 8)), RouterSettings.of(20, 4, 8, 3).withInputLanes(2));
        double saturation = uniform(plan).saturation(Curve.SATURATED);
        assertTrue(saturation > 0.45 && saturation < 0.5, "was " + saturation);
        assertEquals(Double.POSITIVE_INFINITY, uniform(plan).latency(0.5));
    }
}
