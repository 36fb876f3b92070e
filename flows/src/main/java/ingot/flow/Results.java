package ingot.flow;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The results of the steps that are done. */
public final class Results {
    private final Map<Node<?>, StepStore.Outcome<?>> outcomes = new ConcurrentHashMap<>();

    Results() {}

    void put(Node<?> node, StepStore.Outcome<?> outcome) {
        outcomes.put(node, outcome);
    }

    /** The result of {@code node}, which must be done: name it among the needs. */
    @SuppressWarnings("unchecked") // StepGraph.add ties the node's type to its step's
    public <R> R of(Node<R> node) {
        return (R) outcome(node).result();
    }

    /** Whether {@code node} is done. */
    public boolean has(Node<?> node) {
        return outcomes.containsKey(node);
    }

    /** Seconds of work that the result of {@code node} cost, in this run or in an earlier one. */
    public double secondsOf(Node<?> node) {
        return outcome(node).seconds();
    }

    /** Whether the result of {@code node} is from an earlier run. */
    public boolean reused(Node<?> node) {
        return outcome(node).reused();
    }

    private StepStore.Outcome<?> outcome(Node<?> node) {
        var outcome = outcomes.get(node);
        if (outcome == null) {
            throw new IllegalStateException("step " + node.name() + " is not done: it is missing in the needs of the step that asks");
        }
        return outcome;
    }
}
