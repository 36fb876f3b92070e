package ingot.bench.simulation;

import ingot.bench.elaboration.BenchArray;
import ingot.hdl.Elaboration;
import ingot.hdl.netlist.Netlist;
import ingot.noc.MeshParams;
import ingot.noc.Network;
import ingot.systolic.Dataflow;
import ingot.systolic.SystolicArray;
import ingot.systolic.SystolicParams;
import java.util.List;
import java.util.function.Supplier;

/**
 * A design to be simulated with random values on all inputs in every cycle.
 *
 * @param cycles of one measurement
 * @param bar the least ratio of the JVM engine to the C++ testbench that we are content with, with pokes and peeks in every cycle
 */
record Workload(String name, Supplier<Netlist> design, int cycles, double bar) {
    static List<Workload> all() {
        return List.of(
                new Workload("plain16", () -> Elaboration.elaborate(() -> new BenchArray(new BenchArray.Params(16))), 200_000, 1),
                array("array16", 16, 200_000, 1),
                array("array64", 64, 10_000, 2),
                new Workload("mesh8", () -> Elaboration.elaborate(() -> new Network<>(new MeshParams(8, 8, 32, 1, 4, 2))), 40_000, 2),
                new Workload("irregular", () -> new RandomLogic(1).make(5000, 500), 100_000, 0.5),
                new Workload("idle", () -> new RandomLogic(1).gated(20), 100_000, 0.5));
    }

    private static Workload array(String name, int size, int cycles, double bar) {
        return new Workload(name, () -> Elaboration.elaborate(() -> SystolicArray.of(
                SystolicParams.int8(size, size, Dataflow.WEIGHT_STATIONARY))), cycles, bar);
    }
}
