package ingot.pdk.liberty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One {@code pin} group with its timing and power. */
final class PinParser {
    private final LibertyScanner in;
    private final LibertyUnits units;
    private final TableParser tables;
    private final double defaultMaxTransition;
    private final double defaultInputCapacitance;

    PinParser(
            LibertyScanner in, LibertyUnits units, TableParser tables, double defaultMaxTransition,
            double defaultInputCapacitance) {
        this.in = in;
        this.units = units;
        this.tables = tables;
        this.defaultMaxTransition = defaultMaxTransition;
        this.defaultInputCapacitance = defaultInputCapacitance;
    }

    LibertyPin pin(String name) {
        var direction = LibertyPin.Direction.INPUT;
        boolean clock = false;
        double capacitance = Double.NaN;
        double riseCapacitance = Double.NaN;
        double fallCapacitance = Double.NaN;
        double maxCapacitance = Double.POSITIVE_INFINITY;
        double maxTransition = defaultMaxTransition;
        Optional<String> function = Optional.empty();
        var arcs = new ArrayList<TimingArc>();
        var powerArcs = new ArrayList<PowerArc>();
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "direction" -> direction = direction(in.value());
                        case "clock" -> clock = in.value().equals("true");
                        case "capacitance" -> capacitance = in.number() * units.capacitancePf();
                        case "rise_capacitance" -> riseCapacitance = in.number() * units.capacitancePf();
                        case "fall_capacitance" -> fallCapacitance = in.number() * units.capacitancePf();
                        case "max_capacitance" -> maxCapacitance = in.number() * units.capacitancePf();
                        case "max_transition" -> maxTransition = in.number() * units.timeNs();
                        case "function" -> function = Optional.of(in.value());
                        default -> { }
                    }
                }
                case GROUP -> {
                    switch (in.name()) {
                        case "timing" -> arcs.addAll(timing());
                        case "internal_power" -> powerArcs.addAll(power());
                        default -> in.skipGroup();
                    }
                }
                case EOF -> throw in.error("the file ends inside pin " + name + "; it may be cut off");
                case COMPLEX, END -> { }
            }
        }
        if (Double.isNaN(capacitance)) {
            capacitance = direction == LibertyPin.Direction.INPUT ? defaultInputCapacitance : 0;
        }
        return new LibertyPin(name, direction, clock, capacitance, orElse(riseCapacitance, capacitance),
                orElse(fallCapacitance, capacitance), maxCapacitance, maxTransition, function, List.copyOf(arcs), List.copyOf(powerArcs));
    }

    private static double orElse(double value, double otherwise) {
        return Double.isNaN(value) ? otherwise : value;
    }

    private LibertyPin.Direction direction(String value) {
        return switch (value) {
            case "input" -> LibertyPin.Direction.INPUT;
            case "output" -> LibertyPin.Direction.OUTPUT;
            case "inout" -> LibertyPin.Direction.INOUT;
            case "internal" -> LibertyPin.Direction.INTERNAL;
            default -> throw in.error("`" + value + "` is not a pin direction");
        };
    }

    /** One arc per related pin. */
    private List<TimingArc> timing() {
        String[] related = {};
        var kindOfArc = TimingArc.Kind.COMBINATIONAL;
        var sense = TimingArc.Sense.NON_UNATE;
        Optional<Table> rise = Optional.empty();
        Optional<Table> fall = Optional.empty();
        Optional<Table> riseTransition = Optional.empty();
        Optional<Table> fallTransition = Optional.empty();
        Optional<String> when = Optional.empty();
        double time = units.timeNs();
        double load = units.capacitancePf();
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "related_pin" -> related = in.value().strip().split("\\s+");
                        case "timing_type" -> kindOfArc = kind(in.value());
                        case "timing_sense" -> sense = sense(in.value());
                        case "when" -> when = Optional.of(in.value());
                        default -> { }
                    }
                }
                case GROUP -> {
                    switch (in.name()) {
                        case "cell_rise" -> rise = Optional.of(tables.table(time, load, time));
                        case "cell_fall" -> fall = Optional.of(tables.table(time, load, time));
                        case "rise_constraint" -> rise = Optional.of(tables.table(time, time, time));
                        case "fall_constraint" -> fall = Optional.of(tables.table(time, time, time));
                        case "rise_transition" -> riseTransition = Optional.of(tables.table(time, load, time));
                        case "fall_transition" -> fallTransition = Optional.of(tables.table(time, load, time));
                        default -> in.skipGroup();
                    }
                }
                case EOF -> throw in.error("the file ends inside a timing group");
                case COMPLEX, END -> { }
            }
        }
        var result = new ArrayList<TimingArc>();
        for (String pin : related) {
            result.add(new TimingArc(pin, kindOfArc, sense, rise, fall, riseTransition, fallTransition, when));
        }
        return result;
    }

    private static TimingArc.Kind kind(String value) {
        return switch (value) {
            case "combinational", "combinational_rise", "combinational_fall" -> TimingArc.Kind.COMBINATIONAL;
            case "rising_edge" -> TimingArc.Kind.RISING_EDGE;
            case "falling_edge" -> TimingArc.Kind.FALLING_EDGE;
            case "clear" -> TimingArc.Kind.CLEAR;
            case "preset" -> TimingArc.Kind.PRESET;
            case "three_state_enable" -> TimingArc.Kind.THREE_STATE_ENABLE;
            case "three_state_disable" -> TimingArc.Kind.THREE_STATE_DISABLE;
            case "setup_rising" -> TimingArc.Kind.SETUP_RISING;
            case "setup_falling" -> TimingArc.Kind.SETUP_FALLING;
            case "hold_rising" -> TimingArc.Kind.HOLD_RISING;
            case "hold_falling" -> TimingArc.Kind.HOLD_FALLING;
            case "recovery_rising" -> TimingArc.Kind.RECOVERY_RISING;
            case "recovery_falling" -> TimingArc.Kind.RECOVERY_FALLING;
            case "removal_rising" -> TimingArc.Kind.REMOVAL_RISING;
            case "removal_falling" -> TimingArc.Kind.REMOVAL_FALLING;
            case "min_pulse_width" -> TimingArc.Kind.MIN_PULSE_WIDTH;
            default -> TimingArc.Kind.OTHER;
        };
    }

    private static TimingArc.Sense sense(String value) {
        return switch (value) {
            case "positive_unate" -> TimingArc.Sense.POSITIVE;
            case "negative_unate" -> TimingArc.Sense.NEGATIVE;
            default -> TimingArc.Sense.NON_UNATE;
        };
    }

    /** One arc per related pin; one without where there is none. */
    private List<PowerArc> power() {
        String[] related = {};
        Optional<Table> rise = Optional.empty();
        Optional<Table> fall = Optional.empty();
        Optional<String> when = Optional.empty();
        double time = units.timeNs();
        double load = units.capacitancePf();
        double energy = units.energyPj();
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "related_pin" -> related = in.value().strip().split("\\s+");
                        case "when" -> when = Optional.of(in.value());
                        default -> { }
                    }
                }
                case GROUP -> {
                    switch (in.name()) {
                        case "rise_power" -> rise = Optional.of(tables.table(time, load, energy));
                        case "fall_power" -> fall = Optional.of(tables.table(time, load, energy));
                        case "power" -> {
                            rise = Optional.of(tables.table(time, load, energy));
                            fall = rise;
                        }
                        default -> in.skipGroup();
                    }
                }
                case EOF -> throw in.error("the file ends inside an internal_power group");
                case COMPLEX, END -> { }
            }
        }
        if (related.length == 0) {
            return List.of(new PowerArc(Optional.empty(), rise, fall, when));
        }
        var result = new ArrayList<PowerArc>();
        for (String pin : related) {
            result.add(new PowerArc(Optional.of(pin), rise, fall, when));
        }
        return result;
    }
}
