package ingot.flow.gates;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell's function as a table.
 *
 * @param output name of the pin that has it
 * @param inputs names of the pins that it depends on
 * @param ones the output by the inputs as a number, the first input its lowest bit
 */
public record TruthTable(String output, List<String> inputs, boolean[] ones) {
    /** The table of a function. */
    public static TruthTable of(String output, CellFunction function) {
        var inputs = new ArrayList<String>();
        pins(function, inputs);
        var ones = new boolean[1 << inputs.size()];
        for (int row = 0; row < ones.length; row++) {
            ones[row] = value(function, inputs, row);
        }
        return new TruthTable(output, List.copyOf(inputs), ones);
    }

    private static void pins(CellFunction function, List<String> found) {
        switch (function) {
            case CellFunction.Pin pin -> {
                if (!found.contains(pin.name())) {
                    found.add(pin.name());
                }
            }
            case CellFunction.Constant _ -> { }
            case CellFunction.Not not -> pins(not.operand(), found);
            case CellFunction.Joined joined -> {
                pins(joined.left(), found);
                pins(joined.right(), found);
            }
        }
    }

    private static boolean value(CellFunction function, List<String> inputs, int row) {
        return switch (function) {
            case CellFunction.Pin pin -> (row >> inputs.indexOf(pin.name()) & 1) == 1;
            case CellFunction.Constant constant -> constant.value();
            case CellFunction.Not not -> !value(not.operand(), inputs, row);
            case CellFunction.Joined joined -> switch (joined.op()) {
                case AND -> value(joined.left(), inputs, row) && value(joined.right(), inputs, row);
                case OR -> value(joined.left(), inputs, row) || value(joined.right(), inputs, row);
                default -> value(joined.left(), inputs, row) != value(joined.right(), inputs, row);
            };
        };
    }

    /** The chance that the output is 1 where input {@code i} is 1 with a chance of {@code high[i]}, independently of the others. */
    public double chance(double[] high) {
        double sum = 0;
        for (int row = 0; row < ones.length; row++) {
            sum += ones[row] ? weight(row, high, -1) : 0;
        }
        return sum;
    }

    /** The chance that the output changes when input {@code input} does. */
    public double sensitivity(int input, double[] high) {
        double sum = 0;
        for (int row = 0; row < ones.length; row++) {
            if ((row >> input & 1) == 0 && ones[row] != ones[row | 1 << input]) {
                sum += weight(row, high, input);
            }
        }
        return sum;
    }

    /** The chance that the output is not what input {@code input} is. */
    public double chanceOfDifference(int input, double[] high) {
        double sum = 0;
        for (int row = 0; row < ones.length; row++) {
            sum += ones[row] != ((row >> input & 1) == 1) ? weight(row, high, -1) : 0;
        }
        return sum;
    }

    /** The chance of the inputs of {@code row}, whatever input {@code without} is. */
    private double weight(int row, double[] high, int without) {
        double weight = 1;
        for (int i = 0; i < inputs.size(); i++) {
            if (i != without) {
                weight *= (row >> i & 1) == 1 ? high[i] : 1 - high[i];
            }
        }
        return weight;
    }
}
