package ingot.generators.bus;

/** What several parameter records check and count. */
final class BusChecks {
    private BusChecks() {}

    static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }

    static void liteWord(int dataBits) {
        if (dataBits != 32 && dataBits != 64) {
            throw new IllegalArgumentException("dataBits must be 32 or 64 in AXI4-Lite, was " + dataBits);
        }
    }
}
