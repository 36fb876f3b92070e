package ingot.flow.layout.embedded.cts;

import ingot.pdk.PdkProcess;
import ingot.pdk.RoutingLayer;

/** What a µm of clock wire weighs before it is routed: the average of the signal layers. */
record WireModel(double kiloohmsPerUm, double picofaradsPerUm) {
    static WireModel of(PdkProcess process) {
        return new WireModel(
                process.routing().stream().mapToDouble(RoutingLayer::ohmsPerUm).average().orElse(0) / 1000,
                process.routing().stream().mapToDouble(RoutingLayer::picofaradsPerUm).average().orElse(0));
    }
}
