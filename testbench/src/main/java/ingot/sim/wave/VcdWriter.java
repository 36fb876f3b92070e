package ingot.sim.wave;

import ingot.hdl.netlist.Signal;
import java.io.IOException;
import java.io.Writer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a value change dump. The format knows no enums: beside the bits of {@code state} there is a text {@code state_name}, which
 * GTKWave and Surfer show.
 */
final class VcdWriter implements WaveWriter {
    private final Writer out;
    private final List<Signal> signals;
    private final List<String> codes = new ArrayList<>();
    private final BigInteger[] last;

    VcdWriter(Writer out, String top, List<Signal> signals, SignalTree tree) throws IOException {
        this.out = out;
        this.signals = signals;
        last = new BigInteger[signals.size()];
        for (int i = 0; i < 2 * last.length; i++) {
            codes.add(code(i));
        }
        out.write("$timescale 1ns $end\n");
        write(top, tree);
        out.write("$enddefinitions $end\n");
    }

    @Override
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
        var type = signals.get(i).type();
        int width = type.width();
        if (width == 1) {
            out.write((value.signum() != 0 ? "1" : "0") + codes.get(i) + "\n");
        } else {
            var bits = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(width)) : value;
            out.write("b" + bits.toString(2) + " " + codes.get(i) + "\n");
        }
        if (!type.labels().isEmpty()) {
            out.write("s" + type.label(value).orElse("?") + " " + codes.get(last.length + i) + "\n");
        }
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

    private void write(String name, SignalTree scope) throws IOException {
        out.write("$scope " + (scope.isStruct() ? "struct " : "module ") + name + " $end\n");
        for (var entry : scope.signals().entrySet()) {
            var type = signals.get(entry.getValue()).type();
            var range = type.width() == 1 ? "" : " [" + (type.width() - 1) + ":0]";
            out.write("$var wire " + type.width() + " " + codes.get(entry.getValue()) + " " + entry.getKey() + range + " $end\n");
            if (!type.labels().isEmpty()) {
                out.write("$var string 1 " + codes.get(last.length + entry.getValue()) + " " + entry.getKey() + "_name $end\n");
            }
        }
        for (var inner : scope.scopes().entrySet()) {
            write(inner.getKey(), inner.getValue());
        }
        out.write("$upscope $end\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
