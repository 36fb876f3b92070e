package ingot.hdl;

import ingot.hdl.netlist.Expr;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Several data of one type, indexed by a Java number or by a {@link UInt} at run time.
 *
 * @param <T> the type of the elements
 */
public final class Vec<T extends Data> implements Data, Iterable<T> {
    private final List<T> elements;

    Vec(List<? extends T> elements) {
        this.elements = List.copyOf(elements);
    }

    /** The values side by side as a vector; they have one type. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T extends Data> Vec<T> of(T... values) {
        return new Vec<>(List.of(values));
    }

    /** The values as a vector; they have one type. */
    public static <T extends Data> Vec<T> of(List<? extends T> values) {
        return new Vec<>(values);
    }

    /** Number of elements. */
    public int size() {
        return elements.size();
    }

    /** Element {@code index}. */
    public T get(int index) {
        if ((index < 0 || index >= elements.size()) && !elements.isEmpty() && Elaborator.CURRENT.isBound()) {
            pastTheEnd(Here.now(), index);
            return elements.getFirst();
        }
        return elements.get(index);
    }

    /** The elements. */
    public List<T> elements() {
        return elements;
    }

    /**
     * The element that {@code index} names at run time. It can be read and, where the elements can be set, set. An index past
     * the end reads the last element and sets none.
     */
    public T get(UInt index) {
        var here = Here.now();
        var address = here.read(index);
        if (address instanceof Expr.Literal literal && literal.value().compareTo(BigInteger.valueOf(elements.size())) >= 0) {
            pastTheEnd(here, literal.value());
        }
        var columns = elements.stream().map(Leaves::of).toList();
        var position = new int[1];
        return here.made(Leaves.map(elements.getFirst(), leaf -> {
            var at = position[0]++;
            List<Expr> values = new ArrayList<>();
            List<Target> targets = new ArrayList<>();
            var width = columns.stream().mapToInt(column -> column.get(at).word().width()).max().orElseThrow();
            var type = new ingot.hdl.netlist.Type(width, leaf.word().type.signed());
            for (var column : columns) {
                var word = column.get(at).word();
                values.add(here.convert(here.read(word), type));
                var target = here.module().target(word);
                if (target != null) {
                    targets.add(target);
                }
            }
            var value = address instanceof Expr.Literal literal
                    ? values.get(Math.min(literal.value().intValue(), values.size() - 1))
                    : Exprs.select(values, address, here.source());
            var settable = targets.size() == values.size() ? new Target.Indexed(targets, address) : null;
            return leaf.word().with(type, value, here.module(), settable);
        }));
    }

    private void pastTheEnd(Here here, Object index) {
        here.error("E034", "element " + index + " does not exist in a vector of " + elements.size(),
                "use indices from 0 to " + (elements.size() - 1));
    }

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }
}
