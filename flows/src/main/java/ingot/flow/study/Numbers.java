package ingot.flow.study;

import java.util.Locale;

/** Numbers as pages show them. */
final class Numbers {
    private Numbers() {}

    static String count(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String digits(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }

    /** Three digits that matter, with a power of ten where it is large or small. */
    static String brief(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }
}
