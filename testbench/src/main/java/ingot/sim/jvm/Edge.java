package ingot.sim.jvm;

/**
 * One rising edge of some clocks. The blocks read the state as it was and leave next values behind it; then they write memories; then
 * the ranges are copied into place.
 *
 * @param words pairs of start and length in the state array
 * @param integers pairs of start and length in the {@code int[]}
 */
record Edge(Block[] blocks, int[] words, int[] integers) {
    void run(long[] state, long[][] memories, int[] replicated, Layout layout) {
        for (var block : blocks) {
            block.run(state, memories, replicated);
        }
        for (int i = 0; i < words.length; i += 2) {
            System.arraycopy(state, words[i] + layout.registerWords(), state, words[i], words[i + 1]);
        }
        for (int i = 0; i < integers.length; i += 2) {
            System.arraycopy(replicated, integers[i] + layout.integers(), replicated, integers[i], integers[i + 1]);
        }
    }
}
