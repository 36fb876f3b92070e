package ingot.systolic.workload;

import java.util.List;

/**
 * A block of an encoder as in BERT (Vaswani et al., Attention Is All You Need, 2017): attention without shared heads, and an MLP four times as wide.
 *
 * @param tokens of the sequence
 * @param hidden elements of a token
 * @param heads of the attention
 */
public record TransformerBlock(int tokens, int hidden, int heads) {
    /** That of BERT-base with 512 tokens. */
    public static final TransformerBlock BERT_BASE = new TransformerBlock(512, 768, 12);

    public TransformerBlock {
        Sizes.positive("tokens, hidden, heads", tokens, hidden, heads);
        if (hidden % heads != 0) {
            throw new IllegalArgumentException("heads must divide hidden; " + heads + " does not divide " + hidden);
        }
    }

    /** Its layers. */
    public Workload workload() {
        long elements = (long) tokens * hidden;
        return new Workload("transformer block, %d tokens of %d".formatted(tokens, hidden), List.of(
                new Layer("qkv", new MatMul(tokens, hidden, 3 * hidden)),
                new Layer("attention", new Attention(1, heads, heads, hidden / heads, tokens, tokens)),
                new Layer("softmax", new Elementwise(Elementwise.Kind.SOFTMAX, (long) heads * tokens * tokens)),
                new Layer("out", new MatMul(tokens, hidden, hidden)),
                new Layer("add_1", new Elementwise(Elementwise.Kind.ADD, elements)),
                new Layer("norm_1", new Elementwise(Elementwise.Kind.NORMALISE, elements)),
                new Layer("mlp_up", new MatMul(tokens, hidden, 4 * hidden)),
                new Layer("gelu", new Elementwise(Elementwise.Kind.GELU, 4 * elements)),
                new Layer("mlp_down", new MatMul(tokens, 4 * hidden, hidden)),
                new Layer("add_2", new Elementwise(Elementwise.Kind.ADD, elements)),
                new Layer("norm_2", new Elementwise(Elementwise.Kind.NORMALISE, elements))));
    }
}
