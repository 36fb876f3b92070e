package ingot.generators.bus;

/** Which APB (Arm IHI 0024). */
public enum ApbVersion {
    /** APB3, issue B: ready and error. */
    APB3,
    /** APB4, issue C: byte strobes and protection, too. */
    APB4
}
