package ingot.sim.wave;

import ingot.hdl.netlist.Signal;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a value change dump. A signal called {@code pe_0_0.weight} appears as {@code weight} in the scope {@code pe_0_0}. Zero-width
 * signals are left out.
 */
public final class VcdWriter {
    private final Writer out;
    private final List<Signal> signals;
    private final List<String> codes = new ArrayList<>();
    private final BigInteger[] last;

    /** Where a sample gets its values. */
    public interface Values {
        BigInteger value(Signal signal);
    }

    /** Starts a dump of {@code signals} in the scope {@code top}; times are nanoseconds. The caller closes {@code out}. */
    public VcdWriter(Writer out, String top, List<Signal> signals) throws IOException {
        this.out = out;
        this.signals = signals.stream().filter(signal -> signal.type().width() > 0).toList();
        last = new BigInteger[this.signals.size()];
        var root = new Scope();
        for (int i = 0; i < last.length; i++) {
            codes.add(code(i));
            root.add(this.signals.get(i).name(), 0, i);
        }
        out.write("$timescale 1ns $end\n$scope module " + top + " $end\n");
        write(root);
        out.write("$upscope $end\n$enddefinitions $end\n");
    }

    /** Writes what has changed since the sample before; the first sample writes everything. */
    public void sample(long time, Values values) throws IOException {
        boolean started = false;
        for (int i = 0; i < last.length; i++) {
            var value = values.value(signals.get(i));
            if (!value.equals(last[i])) {
                if (!started) {
                    out.write("#" + time + "\n");
                    started = true;
                }
                last[i] = value;
                change(i, value);
            }
        }
    }

    private void change(int i, BigInteger value) throws IOException {
        int width = signals.get(i).type().width();
        if (width == 1) {
            out.write((value.signum() != 0 ? "1" : "0") + codes.get(i) + "\n");
            return;
        }
        var bits = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(width)) : value;
        out.write("b" + bits.toString(2) + " " + codes.get(i) + "\n");
    }

    /** A short name of printable characters. */
    private static String code(int number) {
        var code = new StringBuilder();
        int rest = number;
        do {
            code.append((char) ('!' + rest % 94));
            rest /= 94;
        } while (rest > 0);
        return code.toString();
    }

    private void write(Scope scope) throws IOException {
        for (var entry : scope.signals.entrySet()) {
            int width = signals.get(entry.getValue()).type().width();
            var range = width == 1 ? "" : " [" + (width - 1) + ":0]";
            out.write("$var wire " + width + " " + codes.get(entry.getValue()) + " " + entry.getKey() + range + " $end\n");
        }
        for (var inner : scope.scopes.entrySet()) {
            out.write("$scope module " + inner.getKey() + " $end\n");
            write(inner.getValue());
            out.write("$upscope $end\n");
        }
    }

    private static final class Scope {
        private final Map<String, Integer> signals = new LinkedHashMap<>();
        private final Map<String, Scope> scopes = new LinkedHashMap<>();

        void add(String path, int from, int signal) {
            int dot = path.indexOf('.', from);
            if (dot < 0) {
                signals.put(path.substring(from), signal);
            } else {
                scopes.computeIfAbsent(path.substring(from, dot), _ -> new Scope()).add(path, dot + 1, signal);
            }
        }
    }
}
