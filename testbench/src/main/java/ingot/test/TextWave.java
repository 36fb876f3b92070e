package ingot.test;

import ingot.hdl.Data;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A wave as text, to be read and compared in a test of a small module. From {@link Dut#record} on, every cycle is a column: the values
 * at its end, just before the clock rises. A single bit is a line that is low or high; a word shows its value where it changes.
 *
 * {@snippet :
 * var wave = dut.record(top.enable, top.count);
 * dut.poke(top.enable, true);
 * dut.step(3);
 * wave.expect("""
 *         enable  ‾‾‾‾‾‾
 *         count   |0|1|2
 *         """);
 * }
 */
public final class TextWave {
    private static final int LONGEST = 200;
    private final Ports ports;
    private final List<PortHandle> handles;
    private final List<List<BigInteger>> columns = new ArrayList<>();

    TextWave(Ports ports, Data... data) {
        this.ports = ports;
        handles = Arrays.stream(data).flatMap(one -> ports.handles(one).stream()).toList();
        ports.clockwork().attach(Agent.watching(() -> {
            if (columns.size() < LONGEST) {
                columns.add(handles.stream().map(PortHandle::peekBig).toList());
            }
        }));
    }

    /** The wave so far; at most 200 cycles. */
    public String text() {
        int name = handles.stream().mapToInt(handle -> handle.name().length()).max().orElse(0);
        int width = 1;
        for (var column : columns) {
            for (int i = 0; i < handles.size(); i++) {
                if (!isLine(handles.get(i))) {
                    width = Math.max(width, value(i, column).length());
                }
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < handles.size(); i++) {
            text.append(("%-" + name + "s  ").formatted(handles.get(i).name()));
            text.append((isLine(handles.get(i)) ? line(i, width) : words(i, width)).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Fails unless the wave is {@code expected}. With {@code -Dbless} the text in the test's source becomes the wave instead. */
    public void expect(String expected) {
        ExpectedText.check(ports.here(), expected, text());
    }

    private static boolean isLine(PortHandle handle) {
        return handle.port().type().width() == 1 && handle.port().type().labels().isEmpty();
    }

    private String value(int signal, List<BigInteger> column) {
        var label = handles.get(signal).port().type().label(column.get(signal));
        return label.orElseGet(() -> column.get(signal).toString());
    }

    private String line(int signal, int width) {
        var line = new StringBuilder();
        for (var column : columns) {
            line.append((column.get(signal).signum() == 0 ? "_" : "‾").repeat(width + 1));
        }
        return line.toString();
    }

    private String words(int signal, int width) {
        var line = new StringBuilder();
        String before = null;
        for (var column : columns) {
            var value = value(signal, column);
            line.append(value.equals(before) ? " ".repeat(width + 1) : ("|%-" + width + "s").formatted(value));
            before = value;
        }
        return line.toString();
    }
}
