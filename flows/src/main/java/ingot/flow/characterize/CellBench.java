package ingot.flow.characterize;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cell in the simulator: a source on every input, a load on every output, the supply and the wells at the conditions' voltage. */
final class CellBench implements AutoCloseable {
    private static final int LIMIT_SECONDS = 300;

    private final CellLogic logic;
    private final Conditions conditions;
    private final Ngspice simulator;

    CellBench(ModelCards models, CellNetlist netlist, CellLogic logic, Conditions conditions) {
        this.logic = logic;
        this.conditions = conditions;
        simulator = new Ngspice(deck(models, netlist));
    }

    CellLogic logic() {
        return logic;
    }

    Conditions conditions() {
        return conditions;
    }

    double volts() {
        return conditions.volts();
    }

    private String deck(ModelCards models, CellNetlist netlist) {
        var text = new StringBuilder("* " + netlist.cell() + "\n");
        text.append(models.deck(new LinkedHashSet<>(), netlist.transistors()));
        text.append(number(".temp %.1f\n.options trtol=1 reltol=1e-4 gmin=1e-15\n", conditions.temperatureC()));
        text.append(number("v_supply VPWR 0 %.4f\nv_well VPB VPWR 0\nv_ground VGND 0 0\nv_bulk VNB VGND 0\n", volts()));
        logic.inputs().forEach(pin -> text.append("v_%s %s 0 PWL(0 0 1n 0)\n".formatted(pin, pin)));
        logic.outputs().forEach(pin -> text.append("c_%s %s 0 1f\n".formatted(pin, pin)));
        IntStream.range(0, netlist.transistors().size()).forEach(i -> {
            var t = netlist.transistors().get(i);
            text.append("x%d %s %s %s %s %s %s\n".formatted(i, t.drain().net(), t.gate(), t.source().net(), t.pChannel() ? "VPB" : "VNB",
                    ModelCards.name(t), t.parameters()));
        });
        int[] count = {0};
        netlist.capacitances().forEach((pair, femtofarads) ->
                text.append(number("cw%d %s %s %.5ff\n", count[0]++, pair.first(), pair.second(), femtofarads)));
        text.append(".save i(v_supply)");
        logic.inputs().forEach(pin -> text.append(" v(%s) i(v_%s)".formatted(pin, pin)));
        logic.outputs().forEach(pin -> text.append(" v(%s)".formatted(pin)));
        return text.append("\n.end\n").toString();
    }

    /**
     * One run.
     *
     * @param loadsPf by output; outputs that are not named have next to none
     * @param steps how many at least: edges take more by themselves
     * @param measures further {@code meas} commands
     * @return what was measured, by name; what did not happen is absent
     */
    Map<String, Double> transientRun(Stimulus stimulus, Map<String, Double> loadsPf, double endNs, int steps, String measures) {
        var text = new StringBuilder(stimulus.commands());
        for (var output : logic.outputs()) {
            text.append(number("alter c_%s = %.6fe-12\n", output.toLowerCase(Locale.ROOT), loadsPf.getOrDefault(output, 0.0005)));
        }
        text.append(number("tran %.6fe-9 %.6fe-9 0 %.6fe-9\n", endNs / steps, endNs, endNs / steps)).append(measures).append("\ndestroy all");
        return simulator.run(text.toString(), LIMIT_SECONDS);
    }

    /** The power in nW that the cell takes when nothing moves. */
    double leakageNw(Map<String, Boolean> inputs) {
        var values = simulator.run(new Stimulus(volts(), inputs).commands() + "op\nprint i(v_supply)\ndestroy all", LIMIT_SECONDS);
        return -values.getOrDefault("i(v_supply)", 0.0) * volts() * 1e9;
    }

    /** The energy of an edge whose supply charge was measured as {@code e}, less the load's half of it. */
    double energyPj(Map<String, Double> found, double loadPf) {
        return -found.getOrDefault("e", 0.0) * volts() * 1e12 - 0.5 * loadPf * volts() * volts();
    }

    /** What the simulator complained about. */
    String complaints() {
        return simulator.complaints();
    }

    /** The command that measures from one net's crossing of the middle to another's. */
    String delay(String name, String from, boolean fromRises, String to, boolean toRises, double afterNs) {
        return number("meas tran %s trig v(%s) val=%.5f %s=1 td=%.6fe-9 targ v(%s) val=%.5f %s=1 td=%.6fe-9\n", name, from, volts() / 2,
                edge(fromRises), afterNs, to, volts() / 2, edge(toRises), afterNs);
    }

    /** The command that measures the time of an edge between a fifth and four fifths of the voltage. */
    String slew(String name, String net, boolean rises, double afterNs) {
        double first = volts() * (rises ? 0.2 : 0.8);
        double second = volts() * (rises ? 0.8 : 0.2);
        return number("meas tran %s trig v(%s) val=%.5f %s=1 td=%.6fe-9 targ v(%s) val=%.5f %s=1 td=%.6fe-9\n", name, net, first,
                edge(rises), afterNs, net, second, edge(rises), afterNs);
    }

    /** The command that measures the charge that a source takes in. */
    String charge(String name, String source, double fromNs, double toNs) {
        return number("meas tran %s integ i(%s) from=%.6fe-9 to=%.6fe-9\n", name, source, fromNs, toNs);
    }

    private static String edge(boolean rises) {
        return rises ? "rise" : "fall";
    }

    static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** Input values in words, for messages and {@code when} conditions. */
    static String words(Map<String, Boolean> values) {
        return values.entrySet().stream().map(entry -> (entry.getValue() ? "" : "!") + entry.getKey()).collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        simulator.close();
    }
}
