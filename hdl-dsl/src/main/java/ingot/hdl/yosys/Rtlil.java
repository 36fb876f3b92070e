package ingot.hdl.yosys;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes RTLIL, the text in which Yosys keeps a design ({@code read_rtlil}): word-level cells that carry the Java line in
 * {@code src}. Equal to the SystemVerilog of the same netlist, and the same bytes for the same netlist.
 */
public final class Rtlil {
    private final StringBuilder out = new StringBuilder();

    private Rtlil() {}

    /** The whole netlist, each module after those that it uses. */
    public static String emit(Netlist netlist) {
        var writer = new Rtlil();
        WordCells.of(netlist).forEach(writer::module);
        return writer.out.toString();
    }

    private void module(CellModule module) {
        source("", module.source());
        switch (module.kind()) {
            case TOP -> line("attribute \\top 1");
            case BLACK_BOX -> line("attribute \\blackbox 1");
            case INNER -> { }
        }
        line("module " + id(module.name()));
        module.parameters().forEach((name, value) -> line("  parameter \\" + name + " " + text(value)));
        int port = 0;
        for (var net : module.nets()) {
            source("  ", net.source());
            var text = new StringBuilder("  wire width ").append(net.width());
            if (net.direction().isPresent()) {
                text.append(net.direction().get() == Direction.INPUT ? " input " : " output ").append(++port);
            }
            line(text.append(net.signed() ? " signed " : " ").append(id(net.name())).toString());
        }
        module.cells().forEach(this::cell);
        module.joined().forEach((net, word) -> line("  connect " + id(net.name()) + " " + text(word)));
        line("end");
    }

    private void cell(Cell cell) {
        source("  ", cell.source());
        line("  cell " + id(cell.type()) + " " + id(cell.name()));
        cell.parameters().forEach((name, value) -> line("    parameter \\" + name + " " + text(value)));
        cell.pins().forEach((name, pin) -> line("    connect \\" + name + " " + text(pin.word())));
        line("  end");
    }

    private static String text(Cell.Parameter parameter) {
        return switch (parameter) {
            case Cell.BitsParameter(var bits) when bits.length() == 32 && bits.charAt(0) == '0' && bits.indexOf('x') < 0 ->
                    String.valueOf(Integer.parseInt(bits, 2));
            case Cell.BitsParameter(var bits) -> bits.length() + "'" + bits;
            case Cell.TextParameter(var text) -> quoted(text);
        };
    }

    private static String text(Word word) {
        List<Word.Piece> pieces = word.pieces();
        return pieces.size() == 1 ? text(pieces.getFirst())
                : pieces.reversed().stream().map(Rtlil::text).collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String text(Word.Piece piece) {
        return switch (piece) {
            case Word.Fixed(var bits) -> bits.length() + "'" + bits;
            case Word.Part(var net, var low, var width) when width == net.width() -> id(net.name());
            case Word.Part(var net, var low, var width) -> id(net.name()) + (width == 1 ? " [" + low + "]" : " [" + (low + width - 1) + ":" + low + "]");
        };
    }

    private static String id(String name) {
        return name.startsWith("$") ? name : "\\" + name;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void source(String indent, Source source) {
        if (source.isKnown()) {
            line(indent + "attribute \\src " + quoted(source.toString()));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
