package ingot.systolic.analysis;

import ingot.systolic.workload.Decoder;
import ingot.systolic.workload.Workload;

/**
 * Tokens per second of a transformer that decodes, from first principles: each operator takes as long as its multiplications or its bytes, whichever is more. Weights
 * and the cache of keys and values come from memory once in each step; what operators hand on to each other stays on the chip.
 *
 * @param model the transformer
 * @param weightBits bits of a weight, with its part of scales: 16, 8, 4.5 …
 * @param cacheBits bits of a key or value
 * @param batch sequences at once
 * @param context tokens of each of them
 */
public record DecodeModel(Decoder model, double weightBits, double cacheBits, int batch, int context) {
    public DecodeModel {
        if (!(weightBits > 0 && cacheBits > 0)) {
            throw new IllegalArgumentException("weights and cache have bits");
        }
        model.step(batch, context);
    }

    /**
     * Where the time of a step goes, in seconds.
     *
     * @param weights reading weights
     * @param cache reading keys and values, and writing those of the new tokens
     * @param compute multiplying
     * @param step the step: for each operator the longer of memory and multiplying
     * @param tokensPerSecond of all sequences together
     */
    public record Times(double weights, double cache, double compute, double step, double tokensPerSecond) {
        /** What decides. */
        public String bound() {
            return compute > weights + cache ? "compute" : weights > cache ? "weights" : "cache";
        }
    }

    /**
     * @param opsPerSecond two for each multiply-accumulate
     * @param bytesPerSecond of the memory
     */
    public Times on(double opsPerSecond, double bytesPerSecond) {
        var work = work();
        double weights = 0;
        double cache = written() / bytesPerSecond;
        double compute = 0;
        double step = cache;
        for (var layer : work.layers()) {
            var operator = layer.operator();
            double forWeights = layer.times() * operator.weights() * weightBits / 8 / bytesPerSecond;
            double forCache = layer.times() * operator.cached() * cacheBits / 8 / bytesPerSecond;
            double forCompute = 2.0 * layer.macs() / opsPerSecond;
            weights += forWeights;
            cache += forCache;
            compute += forCompute;
            step += Math.max(forCompute, forWeights + forCache);
        }
        return new Times(weights, cache, compute, step, batch / step);
    }

    /** The operators of a step. */
    public Workload work() {
        return model.step(batch, context);
    }

    /** Bytes that the memory must hold: weights, the embedding of the tokens, and the cache. */
    public double bytes() {
        double embedding = model.tied() ? 0 : (double) model.vocabulary() * model.hidden() * weightBits / 8;
        return work().weights() * weightBits / 8 + embedding + (double) batch * context * model.cacheOfToken() * cacheBits / 8;
    }

    private double written() {
        return (double) batch * model.cacheOfToken() * cacheBits / 8;
    }
}
