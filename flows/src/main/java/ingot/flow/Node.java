package ingot.flow;

/**
 * A step's place in a graph, by which later steps ask for its result.
 *
 * @param name also the name of its folder
 * @param <R> the type of its result
 */
public record Node<R>(String name) {}
