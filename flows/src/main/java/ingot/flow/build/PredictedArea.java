package ingot.flow.build;

import ingot.hdl.netlist.Netlist;
import ingot.hdl.report.Contents;
import ingot.hdl.report.Statistics;
import java.math.BigInteger;

/**
 * The area that a design will take, told from its registers and operators before synthesis, for cells of the size of
 * sky130_fd_sc_hd. Good for a factor of two either way.
 */
public final class PredictedArea {
    static final double FLIP_FLOP_UM2 = 20;
    /** A bit of memory is a flip-flop, a multiplexer to write it and one to read it. */
    private static final double MEMORY_BIT_UM2 = FLIP_FLOP_UM2 + 22;
    private static final double ADDER_BIT_UM2 = 27;
    private static final double MUX_BIT_UM2 = 9;
    private static final double COMPARISON_BIT_UM2 = 9;
    private static final double GATE_UM2 = 5;

    private PredictedArea() {}

    /** In µm², without taps, clock tree and fillers. */
    public static double um2(Netlist netlist) {
        var total = Statistics.of(netlist).total();
        double area = number(total.registerBits()) * FLIP_FLOP_UM2 + number(total.memoryBits()) * MEMORY_BIT_UM2;
        for (var operator : total.operators().entrySet()) {
            area += number(operator.getValue()) * um2(operator.getKey());
        }
        return area;
    }

    private static double number(BigInteger count) {
        return count.doubleValue();
    }

    private static double um2(Contents.Operator operator) {
        double width = operator.width();
        return switch (operator.kind()) {
            case "add", "sub", "negate" -> width * ADDER_BIT_UM2;
            // operands of half the width: a product bit and an adder bit for each pair
            case "multiply" -> width * width / 4 * (ADDER_BIT_UM2 + GATE_UM2);
            case "divide", "remainder" -> width * width * (ADDER_BIT_UM2 + MUX_BIT_UM2);
            case "equal", "not equal", "less", "less equal", "greater", "greater equal" -> width * COMPARISON_BIT_UM2;
            case "shift left", "shift right" -> width * Math.max(1, Math.log(width) / Math.log(2)) * MUX_BIT_UM2;
            case "mux" -> width * MUX_BIT_UM2;
            case "memory read" -> 0; // in the bits of the memory
            default -> operator.kind().startsWith("select of ")
                    ? width * (Integer.parseInt(operator.kind().substring("select of ".length())) - 1) * MUX_BIT_UM2 : width * GATE_UM2;
        };
    }
}
