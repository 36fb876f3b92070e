package ingot.pdk.liberty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Reads a Liberty file ({@code .lib}): the cells with their functions, timing and power tables. */
public final class LibertyReader {
    private final LibertyScanner in;
    private final Predicate<String> filter;
    private final LibertyUnits units = new LibertyUnits();
    private final Map<String, TableParser.Template> templates = new LinkedHashMap<>();
    private final Map<String, LibertyCell> cells = new LinkedHashMap<>();
    private final Map<String, double[]> conditions = new LinkedHashMap<>();
    private final double[] nominal = {1, 0, 25};
    private String defaultConditions = "";
    private double defaultMaxTransition = Double.POSITIVE_INFINITY;
    private double defaultInputCapacitance;

    private LibertyReader(LibertyScanner in, Predicate<String> filter) {
        this.in = in;
        this.filter = filter;
    }

    /**
     * Reads all cells.
     *
     * @throws LibertyException when the file cannot be read or is not Liberty
     */
    public static LibertyLibrary read(Path file) {
        return read(file, cell -> true);
    }

    /** Reads the cells whose name {@code filter} accepts. */
    public static LibertyLibrary read(Path file, Predicate<String> filter) {
        try {
            return parse(file.toString(), Files.readAllBytes(file), filter);
        } catch (IOException e) {
            throw new LibertyException("cannot read the Liberty file " + file + ": " + e.getMessage(), e);
        }
    }

    static LibertyLibrary parse(String name, byte[] bytes, Predicate<String> filter) {
        return new LibertyReader(new LibertyScanner(name, bytes), filter).library();
    }

    private LibertyLibrary library() {
        if (in.next() != LibertyScanner.Kind.GROUP || !in.name().equals("library")) {
            throw in.error("a Liberty file starts with `library (name) {`");
        }
        String name = in.arguments(1).getFirst();
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> simple();
                case COMPLEX -> {
                    if (in.name().equals("capacitive_load_unit")) {
                        units.capacitance(in.arguments(2));
                    }
                }
                case GROUP -> group();
                case EOF -> throw in.error("the file ends inside library " + name + "; it may be cut off");
                case END -> { }
            }
        }
        double[] at = conditions.getOrDefault(defaultConditions,
                conditions.isEmpty() ? nominal : conditions.values().iterator().next());
        return new LibertyLibrary(name, at[1], at[2], at[0], defaultMaxTransition, Map.copyOf(cells));
    }

    private void simple() {
        switch (in.name()) {
            case "time_unit" -> units.time(in.value());
            case "voltage_unit" -> units.voltage(in.value());
            case "leakage_power_unit" -> units.leakage(in.value());
            case "nom_process" -> nominal[0] = in.number();
            case "nom_voltage" -> nominal[1] = in.number();
            case "nom_temperature" -> nominal[2] = in.number();
            case "default_operating_conditions" -> defaultConditions = in.value();
            case "default_max_transition" -> defaultMaxTransition = in.number() * units.timeNs();
            case "default_input_pin_cap" -> defaultInputCapacitance = in.number() * units.capacitancePf();
            default -> { }
        }
    }

    private void group() {
        switch (in.name()) {
            case "cell" -> {
                String cell = in.arguments(1).getFirst();
                if (filter.test(cell)) {
                    cells.put(cell, new CellParser(in, units, templates, defaultMaxTransition, defaultInputCapacitance).cell(cell));
                } else {
                    in.skipGroup();
                }
            }
            case "lu_table_template", "power_lut_template" ->
                    templates.put(in.arguments(1).getFirst(), TableParser.template(in));
            case "operating_conditions" -> operatingConditions(in.arguments(1).getFirst());
            default -> in.skipGroup();
        }
    }

    private void operatingConditions(String name) {
        double[] values = nominal.clone();
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "process" -> values[0] = in.number();
                        case "voltage" -> values[1] = in.number();
                        case "temperature" -> values[2] = in.number();
                        default -> { }
                    }
                }
                case GROUP -> in.skipGroup();
                case EOF -> throw in.error("the file ends inside operating_conditions " + name);
                case COMPLEX, END -> { }
            }
        }
        conditions.put(name, values);
    }
}
