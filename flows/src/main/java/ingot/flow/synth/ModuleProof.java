package ingot.flow.synth;

/**
 * What is known of one module's cells against its RTL.
 *
 * @param proven whether they are equal for every state and input
 * @param method how that was shown, or tried last
 * @param detail a counterexample or why there is no proof; empty when proven
 */
public record ModuleProof(String module, boolean proven, String method, String detail, double seconds) {}
