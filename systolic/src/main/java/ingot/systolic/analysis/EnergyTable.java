package ingot.systolic.analysis;

/**
 * Energy of what an accelerator does over and over.
 *
 * @param name as results show it
 * @param source where the numbers are from
 * @param unit what they count: {@code pJ}, or {@code MAC} where they are multiples of a multiply-accumulate
 * @param wordBits bits of the words that the storage energies are for; other widths take their share
 * @param mac a multiply-accumulate
 * @param register reading or writing a word in a processing element
 * @param hop a word from one element to the next
 * @param scratchpad reading or writing a word in the scratchpad
 * @param dram reading or writing a word in the memory outside
 */
public record EnergyTable(String name, String source, String unit, int wordBits, double mac, double register, double hop, double scratchpad, double dram) {
    /** Relative energies of 16-bit words in 65 nm, as Eyeriss compares dataflows with them. */
    public static final EnergyTable EYERISS = new EnergyTable("Eyeriss",
            "Chen, Emer, Sze: Eyeriss: A Spatial Architecture for Energy-Efficient Dataflow for Convolutional Neural Networks, ISCA 2016, table IV",
            "MAC", 16, 1, 1, 2, 6, 200);

    /**
     * INT8 multiplication and 32-bit addition, and 64-bit accesses of memories of 8 KB and 1 MB and of DRAM (1.3 to 2.6 nJ, of which the middle), in 45 nm at
     * 0.9 V, for words of 8 bits. The register is taken as a tenth of the small memory, and the hop as that register.
     */
    public static final EnergyTable HOROWITZ = new EnergyTable("Horowitz, 45 nm",
            "Horowitz: Computing's Energy Problem (and what we can do about it), ISSCC 2014, figure 1.1.9; register and hop estimated from it",
            "pJ", 8, 0.2 + 0.1, 0.125, 0.125, 12.5, 243.75);

    public EnergyTable {
        if (wordBits < 1 || !(mac >= 0 && register >= 0 && hop >= 0 && scratchpad >= 0 && dram >= 0)) {
            throw new IllegalArgumentException("energies must be at least 0, and words have bits: " + name);
        }
    }
}
