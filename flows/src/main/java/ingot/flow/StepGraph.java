package ingot.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Steps and what each needs.
 *
 * <pre>{@code
 * var graph = new StepGraph();
 * var rtl = graph.add("rtl", done -> new EmitStep(design));
 * var gates = graph.add("synthesis", done -> new SynthesisStep(done.of(rtl).file()), rtl);
 * var results = new FlowRun(folder).execute(graph);
 * }</pre>
 */
public final class StepGraph {
    private final Map<String, Entry<?>> entries = new LinkedHashMap<>();

    record Entry<R>(Node<R> node, Function<Results, Step<R>> make, List<Node<?>> needs) {}

    /**
     * Adds a step.
     *
     * @param make makes the step from the results of {@code needs}
     * @param needs steps of this graph that come before
     */
    public <R> Node<R> add(String name, Function<Results, Step<R>> make, Node<?>... needs) {
        for (var need : needs) {
            if (!entries.containsKey(need.name())) {
                throw new IllegalArgumentException("step %s needs %s, which is not in the graph".formatted(name, need.name()));
            }
        }
        var node = new Node<R>(name);
        if (entries.putIfAbsent(name, new Entry<>(node, make, List.of(needs))) != null) {
            throw new IllegalArgumentException("two steps are called " + name);
        }
        return node;
    }

    /** Names of all steps, in the order in which they were added. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** The steps, each after those that it needs. */
    List<Entry<?>> entries() {
        return List.copyOf(entries.values());
    }
}
