package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;

/**
 * Where a call of the language comes from: the designer's line and the module that is being described. The operators of
 * the word classes do their work here, because both are needed for every node.
 *
 * @param site the designer's call
 * @param module the module under construction
 */
record Here(Site site, Builder module) {
    /** Widths that no design means; a wider result is a mistake in a shift amount. */
    private static final int WIDEST = 1 << 16;

    /** The caller's place; fails outside elaboration. */
    static Here now() {
        return Elaborator.current().here(CallSites.CALLS.walk(CallSites.CALL));
    }

    Source source() {
        return site.source();
    }

    void error(String id, String message, String help, String... notes) {
        module.report(new Diagnostic(id, message, source(), java.util.List.of(notes), help));
    }

    /** The value of {@code word}, seen from this module. */
    Expr read(Word word) {
        return module.read(word, this);
    }

    /** Notes the name of a new value. */
    Expr made(Expr expr) {
        if (site.name() != null) {
            module.names.name(expr, new Label(new Hint(site, null), ""));
        }
        return expr;
    }

    /** Notes the names of the words of {@code data}, which this call made. */
    <T extends Data> T made(T data) {
        if (site.name() != null) {
            var hint = new Hint(site, null);
            Leaves.of(data).forEach(leaf -> module.names.name(leaf.word().expr, new Label(hint, leaf.path())));
        }
        return data;
    }

    /** Whether a variable holds the value of {@code expr}, so that it must not dissolve in a simplification. */
    boolean isNamed(Expr expr) {
        return module.names.isNamed(expr);
    }

    /** {@code expr} as {@code type}: extended by its own sign, or cut. */
    Expr convert(Expr expr, Type type) {
        return type.width() > 0 && isNamed(expr) && !expr.type().equals(type)
                ? new Expr.Convert(expr, type, source()) : Exprs.convert(expr, type, source());
    }

    /** Bits {@code high} to {@code low} of {@code expr}, which exist. */
    Expr slice(Expr expr, int high, int low) {
        return low <= high && isNamed(expr) && high - low + 1 < expr.width()
                ? new Expr.Slice(expr, high, low, source()) : Exprs.slice(expr, high, low, source());
    }

    /** Every bit of {@code expr} inverted. */
    Expr not(Expr expr) {
        return isNamed(expr) ? new Expr.Unary(Expr.UnaryOp.NOT, expr, expr.type(), source()) : Exprs.not(expr, source());
    }

    /** {@code value} as {@code type}, or an error. */
    Expr literal(BigInteger value, Type type) {
        if (!type.holds(value)) {
            error("E032", value + " does not fit " + type + " (" + type.min() + " to " + type.max() + ")",
                    "use a value in that range, or a wider type");
            return Exprs.zero(type, source());
        }
        return Exprs.literal(value, type, source());
    }

    UInt unsigned(long value) {
        return unsigned(BigInteger.valueOf(value));
    }

    UInt unsigned(BigInteger number) {
        var type = Type.uint(Math.max(1, number.bitLength()));
        return new UInt(type, literal(number, type), null, null);
    }

    SInt signed(long value) {
        var number = BigInteger.valueOf(value);
        var type = Type.sint(number.bitLength() + 1);
        return new SInt(type, literal(number, type), null, null);
    }

    <W extends Word> W like(W word, BigInteger value) {
        @SuppressWarnings("unchecked")
        var literal = (W) word.with(word.type, literal(value, word.type), null, null);
        return literal;
    }

    Expr cut(Word word, int width, String verb) {
        if (width > word.width() || width < 0) {
            error("E033", "`" + verb + "(" + width + ")` of a word of " + word.width() + " bits",
                    width < 0 ? "keep no bits or more" : "to widen, use .extend(" + width + ")");
        }
        return convert(read(word), new Type(Math.max(0, width), word.type.signed()));
    }

    Expr extend(Word word, int width) {
        if (width < word.width()) {
            error("E033", "`extend(" + width + ")` of a word of " + word.width() + " bits",
                    "to narrow, use .wrap(" + width + ") or .saturate(" + width + ")");
        }
        return convert(read(word), new Type(Math.max(0, width), word.type.signed()));
    }

    Expr saturate(Word word, int width) {
        var narrow = new Type(Math.max(0, width), word.type.signed());
        var low = cut(word, width, "saturate");
        if (width >= word.width() || width < 1) {
            return low;
        }
        var value = read(word);
        var tooLarge = limit(BinaryOp.GREATER, value, narrow.max());
        if (!word.type.signed()) {
            return Exprs.mux(tooLarge, Exprs.literal(narrow.max(), narrow, source()), low, source());
        }
        var tooSmall = limit(BinaryOp.LESS, value, narrow.min());
        var floor = Exprs.mux(tooSmall, Exprs.literal(narrow.min(), narrow, source()), low, source());
        return Exprs.mux(tooLarge, Exprs.literal(narrow.max(), narrow, source()), floor, source());
    }

    private Expr limit(BinaryOp op, Expr value, BigInteger limit) {
        return Exprs.binary(op, value, Exprs.literal(limit, value.type(), source()), Type.BOOL, source());
    }

    Expr shiftLeft(Word word, int amount) {
        var value = read(word);
        if (amount <= 0) {
            return amount == 0 ? value : badShift(word);
        }
        if (word.width() == 0) {
            return Exprs.zero(new Type(amount, word.type.signed()), source());
        }
        var type = new Type(word.width() + amount, word.type.signed());
        var bits = Type.uint(32 - Integer.numberOfLeadingZeros(amount));
        return Exprs.binary(BinaryOp.SHIFT_LEFT, convert(value, type),
                Exprs.literal(BigInteger.valueOf(amount), bits, source()), type, source());
    }

    Expr shiftLeft(Word word, UInt amount) {
        var grown = amount.width() > 16 ? WIDEST : word.width() + (1 << amount.width()) - 1;
        if (grown >= WIDEST) {
            error("E035", "a shift by a " + amount.width() + "-bit amount makes " + grown + " bits or more",
                    "shift by amount.wrap(n) with a small n");
            return read(word);
        }
        var type = new Type(grown, word.type.signed());
        return Exprs.binary(BinaryOp.SHIFT_LEFT, convert(read(word), type), read(amount), type, source());
    }

    Expr shiftRight(Word word, int amount) {
        var value = read(word);
        if (amount <= 0) {
            return amount == 0 ? value : badShift(word);
        }
        if (word.width() == 0) {
            return value;
        }
        if (amount >= word.width()) {
            return word.type.signed() ? convert(slice(value, word.width() - 1, word.width() - 1),
                    Type.sint(1)) : Exprs.zero(Type.BOOL, source());
        }
        var bits = slice(value, word.width() - 1, amount);
        return convert(bits, new Type(bits.width(), word.type.signed()));
    }

    private Expr badShift(Word word) {
        error("E035", "a shift by a negative amount", "shift the other way");
        return read(word);
    }

    Expr bitwise(BinaryOp op, Word left, Word right) {
        if (left instanceof Bits && left.width() != right.width()) {
            error("E031", "width mismatch: " + left.typeText() + " and " + right.typeText() + " in a bitwise operation",
                    "extend or truncate one of them");
        }
        var type = new Type(Math.max(left.width(), right.width()), left.type.signed());
        return Exprs.binary(op, convert(read(left), type), convert(read(right), type),
                type, source());
    }

    Bool compare(BinaryOp op, Word left, Word right) {
        if (left instanceof Bits && left.width() != right.width()) {
            error("E031", "width mismatch: " + left.typeText() + " compared with " + right.typeText(),
                    "extend or truncate one of them");
        }
        return new Bool(this, Exprs.binary(op, read(left), read(right), Type.BOOL, source()), null);
    }

    void assign(Word target, Word value) {
        Assignments.assign(module, target, value, this);
    }
}
