package ingot.sim.fuzz;

import ingot.hdl.pass.CommonSubexpressions;
import ingot.hdl.pass.ConstantFolding;
import ingot.hdl.pass.DeadCode;
import ingot.hdl.pass.KnownBits;
import ingot.hdl.pass.MemoryLowering;
import ingot.hdl.pass.ModuleDeduplication;
import ingot.hdl.pass.Pass;
import ingot.hdl.pass.Passes;
import ingot.hdl.pass.SingleUseInlining;
import ingot.sim.jvm.JvmEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JVM engine's opinion of what a pass makes of a design. */
record PassReferee(String name, Pass pass) implements Referee {
    /** Each pass alone, and all together. */
    static List<Referee> all() {
        return List.copyOf(passes());
    }

    /** As {@link #all}, with what each one does. */
    static List<PassReferee> passes() {
        return List.of(
                new PassReferee("folding", new ConstantFolding()),
                new PassReferee("bits", new KnownBits()),
                new PassReferee("common", new CommonSubexpressions()),
                new PassReferee("inlining", new SingleUseInlining()),
                new PassReferee("dead", new DeadCode()),
                new PassReferee("duplicates", new ModuleDeduplication()),
                new PassReferee("memories", new MemoryLowering(1 << 16)),
                new PassReferee("standard", new MemoryLowering(1 << 16).then(Passes.standard())));
    }

    @Override
    public Optional<String> unavailable() {
        return Optional.empty();
    }

    @Override
    public Map<Specimen, String> disagreements(List<Specimen> specimens) {
        var found = new LinkedHashMap<Specimen, String>();
        for (var specimen : specimens) {
            var changed = pass.apply(specimen.netlist());
            try (var simulator = new JvmEngine().compile(changed)) {
                specimen.expected().difference(Trace.of(changed.top(), simulator, specimen.stimulus()))
                        .ifPresent(difference -> found.put(specimen, difference));
            }
        }
        return found;
    }
}
