package ingot.sim.jvm;

/** Generated code: computes a part of a phase. */
interface Block {
    /**
     * @param state words of the design, laid out by {@link Layout}
     * @param memories contents of the memories
     */
    void run(long[] state, long[][] memories);
}
