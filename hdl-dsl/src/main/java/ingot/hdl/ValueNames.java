package ingot.hdl;

import ingot.hdl.netlist.Expr;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the designer calls the values of a module, as far as the constructor has said it. */
final class ValueNames {
    private final Builder module;
    private final Map<Expr, Label> labels = new IdentityHashMap<>(Builder.FEW);
    /** Expressions of which single bits are written, so that they need a name. */
    private final List<Expr> taken = new ArrayList<>();

    ValueNames(Builder module) {
        this.module = module;
    }

    /** The names, by value; what needs one and has none gets it here. */
    Map<Expr, Label> labels() {
        return labels;
    }

    List<Expr> taken() {
        return taken;
    }

    /** Says that single bits of {@code expr} are written. */
    void take(Expr expr) {
        taken.add(expr);
    }

    /** Whether a variable holds the value of {@code expr}. */
    boolean isNamed(Expr expr) {
        return labels.containsKey(expr);
    }

    /** Calls {@code expr} so, unless it is a signal, a number, or has a name. */
    void name(Expr expr, Label label) {
        if (!(expr instanceof Expr.Ref) && !(expr instanceof Expr.Literal)) {
            labels.putIfAbsent(expr, label);
        }
    }

    /** Takes the name {@code name} (may be {@code null}) off {@code data}: another value has it. */
    void forget(Data data, String name) {
        for (var leaf : Leaves.of(data)) {
            var label = labels.get(leaf.word().expr);
            if (name != null && label != null && name.equals(label.hint().site().name())) {
                labels.remove(leaf.word().expr);
            }
        }
    }

    /** Calls {@code data} by the designer's own word. */
    void rename(Data data, String name, Here here) {
        var forced = new Hint(Site.UNKNOWN, name);
        forced.ask(name, here.source());
        for (var leaf : Leaves.of(data)) {
            if (leaf.word().expr instanceof Expr.Ref ref && module.declared.containsKey(ref.signal())) {
                module.declared.get(ref.signal()).hint().ask(name, here.source());
            } else if (leaf.word().width() > 0) {
                labels.put(leaf.word().expr, new Label(forced, leaf.path()));
            }
        }
    }

    /** Calls {@code word} after the variable {@code name} (may be {@code null}) where its declaration found none. */
    void propose(Word word, String name) {
        if (name != null && word.expr instanceof Expr.Ref ref && module.declared.containsKey(ref.signal())) {
            var hint = module.declared.get(ref.signal()).hint();
            if (hint.site().name() == null && !hint.isForced()) {
                hint.propose(name);
            }
        }
    }
}
