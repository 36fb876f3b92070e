package ingot.flow.characterize;

import ingot.flow.characterize.CellResult.Pin;
import java.util.List;
import java.util.Map;

/** Cells that compute nothing: an outline and rails, and of an antenna diode the pin with what it loads a net with. Their leakage counts as 0. */
final class PhysicalCell {
    private static final int LIMIT_SECONDS = 60;

    private PhysicalCell() {}

    static CellResult of(String cell, CellSources sources, Conditions conditions, ModelCards models) {
        var pins = sources.diodePin(cell).map(pin -> Pin.input(pin, capacitancePf(sources.diode(cell, pin), conditions, models)))
                .map(List::of).orElse(List.of());
        return new CellResult(cell, sources.areaUm2(cell), 0, Map.of(), List.of(), pins, "");
    }

    /** The charge of an edge through all of the voltage, for the rising and the falling one. */
    private static double[] capacitancePf(DrawnDiode diode, Conditions conditions, ModelCards models) {
        var deck = models.diodeDeck() + CellBench.number(".temp %.1f\n", conditions.temperatureC())
                + CellBench.number("v_pin pin 0 PWL(0 0 0.1n 0 1n %.4f 2n %.4f 3n 0 4n 0)\n", conditions.volts(), conditions.volts())
                + CellBench.number("xd 0 pin %s area=%.5fe12 perim=%.5fe6\n", models.diodeName(), diode.areaUm2(), diode.perimeterUm()) // scaled by 1e-6
                + CellBench.number("cw pin 0 %.5ff\n.save i(v_pin)\n.end\n", diode.wireFf());
        try (var simulator = new Ngspice("* antenna diode\n" + deck)) {
            var found = simulator.run("tran 0.01n 4n\nmeas tran q1 integ i(v_pin) from=0 to=1.5n\nmeas tran q2 integ i(v_pin) from=1.5n to=4n", LIMIT_SECONDS);
            if (!found.containsKey("q1") || !found.containsKey("q2")) {
                throw new CharacterizeException("the antenna diode does not simulate at " + conditions + ": " + simulator.complaints());
            }
            return new double[] {Math.abs(found.get("q1")) / conditions.volts() * 1e12, Math.abs(found.get("q2")) / conditions.volts() * 1e12};
        }
    }
}
