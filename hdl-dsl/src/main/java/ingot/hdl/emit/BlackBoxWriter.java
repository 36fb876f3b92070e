package ingot.hdl.emit;

import ingot.hdl.netlist.BlackBox;
import java.util.stream.Collectors;

/** Writes how an instance of a black box is named and parameterised; the box itself is written by others. */
final class BlackBoxWriter {
    private BlackBoxWriter() {}

    /** {@code Macro #(.WIDTH(8), .MODE("fast"))}. */
    static String reference(BlackBox box) {
        return box.verilogName() + (box.parameters().isEmpty() ? "" : box.parameters().entrySet().stream()
                .map(entry -> "." + entry.getKey() + "(" + value(entry.getValue()) + ")")
                .collect(Collectors.joining(", ", " #(", ")")));
    }

    private static String value(Object value) {
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"" : value.toString();
    }
}
