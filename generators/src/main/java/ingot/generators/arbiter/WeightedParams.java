package ingot.generators.arbiter;

import java.util.List;

/**
 * Parameters of a weighted arbiter.
 *
 * @param weights for each requester how many grants it gets in a round, 1 to 255
 */
public record WeightedParams(List<Integer> weights) {
    public WeightedParams {
        weights = List.copyOf(weights);
        if (weights.size() < 2 || weights.size() > 64) {
            throw new IllegalArgumentException("there must be 2 to 64 weights, were " + weights.size());
        }
        for (int weight : weights) {
            if (weight < 1 || weight > 255) {
                throw new IllegalArgumentException("a weight must be 1 to 255, was " + weight);
            }
        }
    }

    /** How many compete. */
    public int requesters() {
        return weights.size();
    }

    /** Grants in a round. */
    public int total() {
        return weights.stream().mapToInt(Integer::intValue).sum();
    }
}
