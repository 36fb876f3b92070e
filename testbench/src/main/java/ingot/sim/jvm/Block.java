package ingot.sim.jvm;

/** Generated code: computes a part of a phase. */
interface Block {
    /**
     * @param state words of the design, laid out by {@link Layout}
     * @param memories contents of the memories
     * @param replicated registers that loops compute, their next values behind them
     */
    void run(long[] state, long[][] memories, int[] replicated);
}
