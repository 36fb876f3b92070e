package ingot.generators.serial;

/** What several parameter records check. */
final class SerialChecks {
    private SerialChecks() {}

    static void range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be " + least + " to " + most + ", was " + value);
        }
    }
}
