package ingot.systolic.workload;

import java.util.List;

/**
 * Attention over keys and values that are cached: softmax(query · keysᵀ) · values for each head. Heads in a group share keys and values
 * (grouped-query attention), so that their queries are rows of one product.
 *
 * @param batch sequences
 * @param heads of the queries
 * @param kvHeads heads of the keys and values; 1 for multi-query attention, {@code heads} where nothing is shared
 * @param headSize elements of a query, a key and a value
 * @param queries tokens that ask at once: 1 while decoding
 * @param keys tokens that are looked at, the new ones among them
 */
public record Attention(int batch, int heads, int kvHeads, int headSize, int queries, int keys) implements Operator {
    public Attention {
        Sizes.positive("batch, heads, kvHeads, headSize, queries, keys", batch, heads, kvHeads, headSize, queries, keys);
        if (heads % kvHeads != 0) {
            throw new IllegalArgumentException("kvHeads must divide heads; " + kvHeads + " does not divide " + heads);
        }
        if (keys < queries) {
            throw new IllegalArgumentException(keys + " keys are fewer than the " + queries + " queries, which are among them");
        }
    }

    @Override
    public List<Work> work() {
        int rows = queries * (heads / kvHeads);
        return List.of(new Work(batch * kvHeads, Conv2d.product(rows, headSize, keys)), new Work(batch * kvHeads, Conv2d.product(rows, keys, headSize)));
    }

    @Override
    public long inputs() {
        return (long) batch * heads * queries * headSize;
    }

    @Override
    public long weights() {
        return 0;
    }

    @Override
    public long cached() {
        return 2L * batch * kvHeads * keys * headSize;
    }

    @Override
    public long outputs() {
        return inputs();
    }
}
