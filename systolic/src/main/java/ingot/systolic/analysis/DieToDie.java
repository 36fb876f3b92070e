package ingot.systolic.analysis;

/**
 * A link between two dies of a package.
 *
 * @param name of it
 * @param lanes of a module, in each direction
 * @param gigaTransfers per second and lane, a bit each
 * @param modules side by side
 * @param efficiency part of the bits that are payload
 * @param pjPerBit energy of a bit
 * @param latencyNs from the adapter of one die to that of the other and back
 * @param gbpsPerMm 10<sup>9</sup> bytes per second, both directions, on a millimetre of a die's edge
 * @param source where this is written
 */
public record DieToDie(String name, int lanes, double gigaTransfers, int modules, double efficiency, double pjPerBit, double latencyNs, double gbpsPerMm,
        String source) {
    private static final String UCIE = "Debendra Das Sharma (UCIe Consortium), IEEE Hot Interconnects 2025, as reported by convergedigest.com: "
            + "GB/s on a millimetre at 32 GT/s, pJ per bit up to 16 GT/s and above, latency; flits: UCIe specification 1.1, section 3.3.3";
    private static final double FASTEST = 32;
    /** Up to here a bit takes less energy. */
    private static final double FRUGAL = 16;

    public DieToDie {
        if (lanes < 1 || modules < 1 || !(gigaTransfers > 0 && efficiency > 0 && efficiency <= 1)) {
            throw new IllegalArgumentException("a link has lanes, modules, and an efficiency of at most 1: " + name);
        }
    }

    /** UCIe in a standard package: 16 lanes of up to 32 GT/s, 25 mm. Of a flit of 256 bytes, 236 are payload. */
    public static DieToDie ucieStandard(double gigaTransfers, int modules) {
        return new DieToDie("UCIe, standard package", 16, gigaTransfers, modules, 236.0 / 256, gigaTransfers > FRUGAL ? 0.6 : 0.5, 2,
                224 * gigaTransfers / FASTEST, UCIE);
    }

    /** UCIe in an advanced package: 64 lanes of up to 32 GT/s, 2 mm. */
    public static DieToDie ucieAdvanced(double gigaTransfers, int modules) {
        return new DieToDie("UCIe, advanced package", 64, gigaTransfers, modules, 236.0 / 256, gigaTransfers > FRUGAL ? 0.3 : 0.25, 2,
                1317 * gigaTransfers / FASTEST, UCIE);
    }

    /** Bytes of payload per second in one direction. */
    public double bytesPerSecond() {
        return modules * lanes * gigaTransfers * 1e9 / 8 * efficiency;
    }

    /** Power while {@code bytesPerSecond} of payload move, in watts. */
    public double watts(double bytesPerSecond) {
        return bytesPerSecond / efficiency * 8 * pjPerBit * 1e-12;
    }

    /** How much of the die's edge it takes, in millimetres. */
    public double edgeMm() {
        return 2.0 * modules * lanes * gigaTransfers / 8 / gbpsPerMm;
    }
}
