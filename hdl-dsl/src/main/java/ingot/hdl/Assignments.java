package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.function.Consumer;

/** Turns {@code target.set(value)} into statements, or into an error. */
final class Assignments {
    private Assignments() {}

    static void assign(Builder module, Word word, Word value, Here here) {
        var target = module.target(word);
        if (target == null) {
            here.error("E041", "`" + describe(module, word) + "` cannot be set here",
                    "set outputs, wires and registers of this module, and inputs of its instances");
            return;
        }
        var expr = here.read(value);
        if (word instanceof EnumOf<?> left && value instanceof EnumOf<?> right && !left.sameEncoding(right)) {
            here.error("E050", "`" + value.typeText() + "` assigned to `" + word.typeText() + "`: the bits of a constant differ",
                    "give both the same encoding, or translate: choose(x).is(A, target.lit(A)) ... .end()");
        } else if (value.width() > word.width() || word instanceof Bits && value.width() != word.width()) {
            here.error("E031", "width mismatch: " + value.width() + "-bit value assigned to " + word.width() + "-bit `"
                    + describe(module, word) + "`", help(module, word, value), notes(module, word, expr));
        }
        add(item -> module.add(item), target, here.convert(expr, word.type), here.source());
    }

    private static String help(Builder module, Word word, Word value) {
        if (word instanceof Bits) {
            return "use .truncate(" + word.width() + ") or .extend(" + word.width() + ")";
        }
        var wider = word.with(value.type, null, null, null).typeText();
        return "narrow it with .wrap(" + word.width() + ") or .saturate(" + word.width() + "), or declare `"
                + describe(module, word) + "` as " + wider;
    }

    private static String[] notes(Builder module, Word word, Expr value) {
        var notes = new ArrayList<String>();
        if (value.source().isKnown() && !(value instanceof Expr.Ref)) {
            notes.add("the value was made at " + value.source() + growth(value));
        }
        if (word.expr instanceof Expr.Ref ref && ref.signal().source().isKnown()) {
            notes.add("`" + describe(module, word) + "` was declared at " + ref.signal().source());
        }
        return notes.toArray(String[]::new);
    }

    private static String growth(Expr value) {
        return switch (value) {
            case Expr.Binary binary when binary.op() == Expr.BinaryOp.ADD -> " (`plus` grows by one bit)";
            case Expr.Binary binary when binary.op() == Expr.BinaryOp.SUB -> " (`minus` grows by one bit)";
            case Expr.Binary binary when binary.op() == Expr.BinaryOp.MULTIPLY -> " (`times` adds the widths)";
            case Expr.Binary binary when binary.op() == Expr.BinaryOp.SHIFT_LEFT -> " (`shiftLeft` grows by the amount)";
            default -> "";
        };
    }

    private static String describe(Builder module, Word word) {
        if (word.expr instanceof Expr.Ref ref && word.owner != null) {
            var known = word.owner.declared.get(ref.signal());
            if (known != null) {
                var name = known.provisional();
                return word.owner == module || word.owner.hint.base() == null ? name : word.owner.hint.base() + "." + name;
            }
        }
        return word.typeText();
    }

    private static void add(Consumer<Block.Item> into, Target target, Expr value, Source source) {
        switch (target) {
            case Target.Nothing() -> { }
            case Target.Whole(var signal) -> into.accept(
                    new Block.Done(new Statement.Assign(signal, Exprs.convert(value, signal.type(), source), source)));
            case Target.Part(var signal, var high, var low) -> into.accept(new Block.Done(new Statement.AssignSlice(signal, high, low,
                    Exprs.convert(value, Type.uint(high - low + 1), source), source)));
            case Target.Indexed(var elements, var index) -> {
                if (index instanceof Expr.Literal literal && literal.value().intValue() < elements.size()) {
                    add(into, elements.get(literal.value().intValue()), value, source);
                    return;
                }
                if (value.width() == 0) {
                    return;
                }
                var choice = new Block.Choice(index, new ArrayList<>(), new Block(), source);
                for (var i = 0; i < elements.size() && index.type().holds(BigInteger.valueOf(i)); i++) {
                    var arm = new Block.Arm(java.util.List.of(BigInteger.valueOf(i)), new Block(), source);
                    add(arm.body()::add, elements.get(i), value, source);
                    choice.arms().add(arm);
                }
                into.accept(choice);
            }
        }
    }
}
