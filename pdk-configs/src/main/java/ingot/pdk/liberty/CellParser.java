package ingot.pdk.liberty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One {@code cell} group. */
final class CellParser {
    private final LibertyScanner in;
    private final LibertyUnits units;
    private final PinParser pinParser;
    private double area;
    private double leakage = Double.NaN;
    private boolean dontUse;
    private boolean gatesClock;
    private final List<double[]> conditionalLeakage = new ArrayList<>();
    private double unconditionalLeakage = Double.NaN;
    private Optional<LibertyCell.Sequential> sequential = Optional.empty();
    private final List<LibertyPin> pins = new ArrayList<>();

    CellParser(
            LibertyScanner in, LibertyUnits units, Map<String, TableParser.Template> templates, double defaultMaxTransition,
            double defaultInputCapacitance) {
        this.in = in;
        this.units = units;
        this.pinParser = new PinParser(in, units, new TableParser(in, templates), defaultMaxTransition, defaultInputCapacitance);
    }

    LibertyCell cell(String name) {
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "area" -> area = in.number();
                        case "cell_leakage_power" -> leakage = in.number() * units.leakageNw();
                        case "clock_gating_integrated_cell" -> gatesClock = in.value().equals("latch_posedge");
                        case "dont_use" -> dontUse = in.value().equals("true");
                        default -> { }
                    }
                }
                case GROUP -> group();
                case EOF -> throw in.error("the file ends inside cell " + name + "; it may be cut off");
                case COMPLEX, END -> { }
            }
        }
        return new LibertyCell(name, area, leakageNw(), dontUse, sequential, List.copyOf(pins),
                gatesClock ? clockGate() : Optional.empty());
    }

    /** The pins of a gating cell; empty for one with more than one enable. */
    private Optional<LibertyCell.ClockGate> clockGate() {
        var clocks = names(LibertyPin.Direction.INPUT, true);
        var enables = names(LibertyPin.Direction.INPUT, false);
        var outputs = names(LibertyPin.Direction.OUTPUT, false);
        return clocks.size() == 1 && enables.size() == 1 && outputs.size() == 1
                ? Optional.of(new LibertyCell.ClockGate(clocks.getFirst(), enables.getFirst(), outputs.getFirst())) : Optional.empty();
    }

    private List<String> names(LibertyPin.Direction direction, boolean clock) {
        return pins.stream().filter(pin -> pin.direction() == direction && pin.clock() == clock).map(LibertyPin::name).toList();
    }

    /** The cell's own figure, else that of the group without a condition, else the mean over the conditions. */
    private double leakageNw() {
        if (!Double.isNaN(leakage)) {
            return leakage;
        }
        if (!Double.isNaN(unconditionalLeakage)) {
            return unconditionalLeakage;
        }
        return conditionalLeakage.stream().mapToDouble(value -> value[0]).average().orElse(0);
    }

    private void group() {
        switch (in.name()) {
            case "pin" -> {
                var names = in.arguments(1);
                var pin = pinParser.pin(names.getFirst());
                for (String name : names) {
                    pins.add(new LibertyPin(name, pin.direction(), pin.clock(), pin.capacitancePf(), pin.riseCapacitancePf(),
                            pin.fallCapacitancePf(), pin.maxCapacitancePf(),
                            pin.maxTransitionNs(), pin.function(), pin.arcs(), pin.powerArcs()));
                }
            }
            case "ff", "latch" -> sequential = Optional.of(sequential(in.name().equals("latch"), in.arguments(2)));
            case "leakage_power" -> leakagePower();
            default -> in.skipGroup();
        }
    }

    private void leakagePower() {
        double value = 0;
        boolean conditional = false;
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "value" -> value = in.number() * units.leakageNw();
                        case "when" -> conditional = true;
                        default -> { }
                    }
                }
                case GROUP -> in.skipGroup();
                case EOF -> throw in.error("the file ends inside leakage_power");
                case COMPLEX, END -> { }
            }
        }
        if (conditional) {
            conditionalLeakage.add(new double[] {value});
        } else {
            unconditionalLeakage = value;
        }
    }

    private LibertyCell.Sequential sequential(boolean latch, List<String> names) {
        String clock = "";
        String next = "";
        Optional<String> clear = Optional.empty();
        Optional<String> preset = Optional.empty();
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "clocked_on", "enable" -> clock = in.value();
                        case "next_state", "data_in" -> next = in.value();
                        case "clear" -> clear = Optional.of(in.value());
                        case "preset" -> preset = Optional.of(in.value());
                        default -> { }
                    }
                }
                case GROUP -> in.skipGroup();
                case EOF -> throw in.error("the file ends inside a flip-flop or latch");
                case COMPLEX, END -> { }
            }
        }
        return new LibertyCell.Sequential(latch, names.get(0), names.get(1), clock, next, clear, preset);
    }
}
