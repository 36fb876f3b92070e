package ingot.systolic.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a decoder-only transformer with rotary embeddings, grouped-query attention and a gated MLP: what LLaMA, Mistral and Qwen call themselves in their
 * {@code config.json}.
 *
 * @param name of the model
 * @param hidden elements of a token ({@code hidden_size})
 * @param blocks how many blocks follow each other ({@code num_hidden_layers})
 * @param heads of the queries ({@code num_attention_heads})
 * @param kvHeads of the keys and values ({@code num_key_value_heads})
 * @param headSize elements of a head ({@code head_dim}, else {@code hidden_size / num_attention_heads})
 * @param intermediate elements between the two halves of the MLP ({@code intermediate_size})
 * @param vocabulary tokens that there are ({@code vocab_size})
 * @param tied whether the embedding of the tokens is the last projection, too ({@code tie_word_embeddings})
 */
public record Decoder(String name, int hidden, int blocks, int heads, int kvHeads, int headSize, int intermediate, int vocabulary, boolean tied) {
    /** LLaMA 2 with 7 billion parameters. */
    public static final Decoder LLAMA2_7B = new Decoder("Llama-2-7B", 4096, 32, 32, 32, 128, 11008, 32000, false);
    /** LLaMA 2 with 70 billion parameters. */
    public static final Decoder LLAMA2_70B = new Decoder("Llama-2-70B", 8192, 80, 64, 8, 128, 28672, 32000, false);
    /** Qwen 2.5 with half a billion parameters. */
    public static final Decoder QWEN25_05B = new Decoder("Qwen2.5-0.5B", 896, 24, 14, 2, 64, 4864, 151936, true);
    /** Qwen 3 with 8 billion parameters. */
    public static final Decoder QWEN3_8B = new Decoder("Qwen3-8B", 4096, 36, 32, 8, 128, 12288, 151936, false);

    public Decoder {
        Sizes.positive("hidden, blocks, heads, kvHeads, headSize, intermediate, vocabulary",
                hidden, blocks, heads, kvHeads, headSize, intermediate, vocabulary);
        if (heads % kvHeads != 0) {
            throw new IllegalArgumentException("kvHeads must divide heads; " + kvHeads + " does not divide " + heads);
        }
    }

    /** The models that are known by name. */
    public static List<Decoder> known() {
        return List.of(LLAMA2_7B, LLAMA2_70B, QWEN25_05B, QWEN3_8B);
    }

    /** Weights that are read for every token: all but the embedding of the tokens, of which a token takes one row. */
    public long weightsOfStep() {
        return step(1, 1).weights();
    }

    /** Keys and values of one token in all blocks. */
    public long cacheOfToken() {
        return 2L * blocks * kvHeads * headSize;
    }

    /**
     * One step of decoding: a token for each of {@code batch} sequences.
     *
     * @param context tokens that each of them has, the new one among them
     */
    public Workload step(int batch, int context) {
        return run("%s, decoding, batch %d, context %d".formatted(name, batch, context), batch, 1, context);
    }

    /** The reading of a prompt of {@code tokens}; only the last one needs a projection to the vocabulary. */
    public Workload prompt(int batch, int tokens) {
        return run("%s, prompt of %d, batch %d".formatted(name, tokens, batch), batch, tokens, tokens);
    }

    /** One block for {@code tokens} new tokens of a sequence of {@code context}. */
    public Workload block(int batch, int tokens, int context) {
        return new Workload(name + ", one block", layersOfBlock(batch, tokens, context, 1));
    }

    private Workload run(String title, int batch, int tokens, int context) {
        var layers = new ArrayList<>(layersOfBlock(batch, tokens, context, blocks));
        layers.add(new Layer("norm", new Elementwise(Elementwise.Kind.NORMALISE, (long) batch * hidden)));
        layers.add(new Layer("vocabulary", new MatMul(batch, hidden, vocabulary)));
        return new Workload(title, layers);
    }

    private List<Layer> layersOfBlock(int batch, int tokens, int context, int times) {
        int rows = batch * tokens;
        long elements = (long) rows * hidden;
        long between = (long) rows * intermediate;
        return List.of(
                new Layer("norm_1", new Elementwise(Elementwise.Kind.NORMALISE, elements), times),
                new Layer("qkv", new MatMul(rows, hidden, (heads + 2 * kvHeads) * headSize), times),
                new Layer("rotate", new Elementwise(Elementwise.Kind.ROTATE, (long) rows * (heads + kvHeads) * headSize), times),
                new Layer("attention", new Attention(batch, heads, kvHeads, headSize, tokens, context), times),
                new Layer("softmax", new Elementwise(Elementwise.Kind.SOFTMAX, (long) rows * heads * context), times),
                new Layer("out", new MatMul(rows, heads * headSize, hidden), times),
                new Layer("add_1", new Elementwise(Elementwise.Kind.ADD, elements), times),
                new Layer("norm_2", new Elementwise(Elementwise.Kind.NORMALISE, elements), times),
                new Layer("gate_up", new MatMul(rows, hidden, 2 * intermediate), times),
                new Layer("silu", new Elementwise(Elementwise.Kind.SILU, between), times),
                new Layer("gate", new Elementwise(Elementwise.Kind.MULTIPLY, between), times),
                new Layer("down", new MatMul(rows, intermediate, hidden), times),
                new Layer("add_2", new Elementwise(Elementwise.Kind.ADD, elements), times));
    }
}
