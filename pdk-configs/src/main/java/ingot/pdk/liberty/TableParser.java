package ingot.pdk.liberty;

import java.util.Arrays;
import java.util.Map;

/** Look-up tables. Whatever order the file has, the first axis is the transition of the related (or input) pin. */
final class TableParser {
    private static final double[] NO_AXIS = {0};

    /** {@code lu_table_template}: what the axes mean, and their points where a table has none of its own. */
    record Template(String variable1, String variable2, double[] index1, double[] index2) {
        /** Whether axis 1 is the load, or the constrained pin's transition: those come second in our tables. */
        boolean swapped() {
            return variable1.equals("total_output_net_capacitance") || variable1.equals("constrained_pin_transition");
        }
    }

    private static final Template SCALAR = new Template("", "", NO_AXIS, NO_AXIS);

    private final LibertyScanner in;
    private final Map<String, Template> templates;

    TableParser(LibertyScanner in, Map<String, Template> templates) {
        this.in = in;
        this.templates = templates;
    }

    static Template template(LibertyScanner in) {
        String variable1 = "";
        String variable2 = "";
        double[] index1 = NO_AXIS;
        double[] index2 = NO_AXIS;
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case SIMPLE -> {
                    switch (in.name()) {
                        case "variable_1" -> variable1 = in.value();
                        case "variable_2" -> variable2 = in.value();
                        default -> { }
                    }
                }
                case COMPLEX -> {
                    switch (in.name()) {
                        case "index_1" -> index1 = in.numbers();
                        case "index_2" -> index2 = in.numbers();
                        default -> { }
                    }
                }
                case GROUP -> in.skipGroup();
                case EOF -> throw in.error("the file ends inside a table template");
                case END -> { }
            }
        }
        return new Template(variable1, variable2, index1, index2);
    }

    /**
     * Reads the table group that was just entered.
     *
     * @param axis1 factor of a time axis, {@code load} of a load axis, {@code unit} of the values
     */
    Table table(double axis1, double load, double unit) {
        var names = in.arguments(0);
        var template = names.isEmpty() ? SCALAR : templates.getOrDefault(names.getFirst(), SCALAR);
        double[] index1 = template.index1();
        double[] index2 = template.index2();
        double[] values = {};
        for (var kind = in.next(); kind != LibertyScanner.Kind.END; kind = in.next()) {
            switch (kind) {
                case COMPLEX -> {
                    switch (in.name()) {
                        case "index_1" -> index1 = in.numbers();
                        case "index_2" -> index2 = in.numbers();
                        case "values" -> values = in.numbers();
                        default -> { }
                    }
                }
                case GROUP -> in.skipGroup();
                case EOF -> throw in.error("the file ends inside a table");
                case SIMPLE, END -> { }
            }
        }
        if (values.length != index1.length * index2.length) {
            throw in.error("a table has " + values.length + " values for " + index1.length + " by " + index2.length + " points");
        }
        boolean swap = template.swapped();
        double[] first = scaled(swap ? index2 : index1, axis1);
        double[] second = scaled(swap ? index1 : index2, load);
        return new Table(first, second, scaled(swap ? transposed(values, index1.length, index2.length) : values, unit));
    }

    private static double[] scaled(double[] values, double factor) {
        if (factor == 1) {
            return values;
        }
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    private static double[] transposed(double[] values, int rows, int columns) {
        double[] result = new double[values.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result[j * rows + i] = values[i * columns + j];
            }
        }
        return result;
    }
}
