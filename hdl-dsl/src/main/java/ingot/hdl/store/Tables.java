package ingot.hdl.store;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of a file number: files, types, and in each module signals, memories, clockings and expressions. */
final class Tables {
    private final Lines lines;
    private final List<String> files = new ArrayList<>();
    private final List<Type> types = new ArrayList<>();
    private final Map<String, Source> sources = new HashMap<>();
    private List<Signal> signals = List.of();
    private List<Memory> memories = List.of();
    private List<Clocking> clockings = List.of();
    private List<Expr> exprs = List.of();

    Tables(Lines lines) {
        this.lines = lines;
    }

    /** Begins a module: numbers begin at 0 again. */
    void clear() {
        signals = new ArrayList<>();
        memories = new ArrayList<>();
        clockings = new ArrayList<>();
        exprs = new ArrayList<>();
    }

    /** The first word of the next line that is not an entry of these tables; those before it are entered. */
    String next() throws IOException {
        while (true) {
            var word = lines.next();
            switch (word) {
                case "file" -> files.add(lines.quoted());
                case "type" -> types.add(typeEntry());
                case "clocking" -> clockings.add(clockingEntry());
                case "ref", "literal", "unary", "binary", "mux", "slice", "concat", "convert", "select", "load" -> exprs.add(exprEntry(word));
                default -> {
                    return word;
                }
            }
            lines.end();
        }
    }

    void add(Signal signal) {
        signals.add(signal);
    }

    void add(Memory memory) {
        memories.add(memory);
    }

    Type type() {
        return at(types, "type");
    }

    Signal signal() {
        return at(signals, "signal");
    }

    Memory memory() {
        return at(memories, "memory");
    }

    Clocking clocking() {
        return at(clockings, "clocking");
    }

    Expr expr() {
        return at(exprs, "expression");
    }

    private <T> T at(List<T> table, String what) {
        int number = lines.number();
        if (number < 0 || number >= table.size()) {
            throw lines.error("there is no " + what + " " + number + " before this line");
        }
        return table.get(number);
    }

    Source source() {
        return sources.computeIfAbsent(lines.field(), field -> {
            int colon = field.indexOf(':');
            try {
                return new Source(files.get(Integer.parseInt(field.substring(0, colon))), Integer.parseInt(field.substring(colon + 1)));
            } catch (NumberFormatException | IndexOutOfBoundsException _) {
                throw lines.error("`" + field + "` is no place in a known file");
            }
        });
    }

    private Type typeEntry() {
        var field = lines.field();
        if (!field.matches("[us]\\d{1,9}")) {
            throw lines.error("`" + field + "` is no type");
        }
        var labels = new LinkedHashMap<String, BigInteger>();
        while (lines.hasMore()) {
            labels.put(lines.quoted(), lines.big());
        }
        return new Type(Integer.parseInt(field.substring(1)), field.charAt(0) == 's', labels);
    }

    private Clocking clockingEntry() {
        var clock = signal();
        return new Clocking(clock, lines.hasMore()
                ? Optional.of(new Clocking.Reset(signal(), constant(Clocking.Reset.Kind.class), lines.number() == 1)) : Optional.empty());
    }

    /** The next field as a constant of an enum. */
    <E extends Enum<E>> E constant(Class<E> type) {
        var field = lines.field();
        try {
            return Enum.valueOf(type, field);
        } catch (IllegalArgumentException _) {
            throw lines.error("`" + field + "` is no " + type.getSimpleName());
        }
    }

    private Expr exprEntry(String word) {
        var source = source();
        return switch (word) {
            case "ref" -> new Expr.Ref(signal(), source);
            case "literal" -> {
                var type = type();
                yield new Expr.Literal(lines.big(), type, source);
            }
            case "unary" -> {
                var op = constant(Expr.UnaryOp.class);
                var type = type();
                yield new Expr.Unary(op, expr(), type, source);
            }
            case "binary" -> {
                var op = constant(Expr.BinaryOp.class);
                var type = type();
                yield new Expr.Binary(op, expr(), expr(), type, source);
            }
            case "mux" -> new Expr.Mux(expr(), expr(), expr(), source);
            case "slice" -> {
                int high = lines.number();
                int low = lines.number();
                var operand = expr();
                if (low < 0 || high < low || high >= operand.width()) {
                    throw lines.error("bits " + high + " to " + low + " of a word of " + operand.width());
                }
                yield new Expr.Slice(operand, high, low, source);
            }
            case "concat" -> new Expr.Concat(rest(), source);
            case "convert" -> {
                var type = type();
                yield new Expr.Convert(expr(), type, source);
            }
            case "select" -> {
                var operands = rest();
                if (operands.size() < 2) {
                    throw lines.error("`select` has too few fields");
                }
                yield new Expr.Select(operands.subList(0, operands.size() - 1), operands.getLast(), source);
            }
            default -> new Expr.MemoryRead(memory(), expr(), source);
        };
    }

    private List<Expr> rest() {
        var all = new ArrayList<Expr>();
        while (lines.hasMore()) {
            all.add(expr());
        }
        return all;
    }
}
