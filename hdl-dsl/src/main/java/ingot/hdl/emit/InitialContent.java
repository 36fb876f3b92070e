package ingot.hdl.emit;

import ingot.hdl.netlist.Memory;
import java.math.BigInteger;

/** Writes what a memory holds at power-up: a word a line while that is short, then as many as a line takes. */
final class InitialContent {
    /** Words up to which each has a line, as a person would write them. */
    private static final int FEW = 32;
    private static final String INDENT = "        ";

    private InitialContent() {}

    static void write(Memory memory, int lineWidth, LineBreaker out) {
        out.line(1, "initial begin", memory.source());
        var line = new StringBuilder();
        for (var i = 0; i < memory.depth(); i++) {
            var value = i < memory.init().size() ? memory.init().get(i) : BigInteger.ZERO;
            var text = memory.name() + "[" + i + "] = " + Literals.of(value, memory.word()).text() + ";";
            var fits = memory.depth() > FEW && INDENT.length() + line.length() + 1 + text.length() <= lineWidth;
            if (!line.isEmpty() && !fits) {
                out.line(2, line.toString(), memory.source());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(text);
        }
        out.line(2, line.toString(), memory.source());
        out.line(1, "end", memory.source());
        out.blank();
    }
}
