package ingot.sim.fuzz;

import ingot.sim.Engine;
import ingot.sim.Simulator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An engine of the testbench. */
record EngineReferee(Engine engine) implements Referee {
    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Optional<String> unavailable() {
        return engine.unavailable();
    }

    @Override
    public Map<Specimen, String> disagreements(List<Specimen> specimens) {
        var batch = Batch.of(specimens);
        var found = new LinkedHashMap<Specimen, String>();
        try (var simulator = engine.compile(batch.netlist())) {
            var rows = new LinkedHashMap<Specimen, List<List<BigInteger>>>();
            specimens.forEach(specimen -> rows.put(specimen, new ArrayList<>()));
            for (int cycle = 0; cycle < batch.cycles(); cycle++) {
                for (var specimen : specimens) {
                    poke(simulator, specimen, cycle);
                }
                rows.forEach((specimen, values) -> values.add(peek(simulator, specimen)));
                Stimulus.step(simulator, batch.netlist().top(), cycle);
            }
            rows.forEach((specimen, values) -> specimen.expected().difference(new Trace(specimen.expected().ports(), values))
                    .ifPresent(difference -> found.put(specimen, difference)));
        }
        return found;
    }

    private static void poke(Simulator simulator, Specimen specimen, int cycle) {
        var ports = specimen.stimulus().ports();
        for (int i = 0; i < ports.size(); i++) {
            int handle = simulator.port(Batch.portName(specimen, ports.get(i)));
            Stimulus.poke(simulator, handle, ports.get(i), specimen.stimulus().cycles().get(cycle).get(i), cycle);
        }
    }

    private static List<BigInteger> peek(Simulator simulator, Specimen specimen) {
        return specimen.expected().ports().stream()
                .map(port -> Stimulus.peek(simulator, port, Batch.portName(specimen, port))).toList();
    }
}
