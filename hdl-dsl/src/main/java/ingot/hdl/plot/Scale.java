package ingot.hdl.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An axis.
 *
 * @param title with the unit
 * @param low its first number
 * @param high its last one
 * @param log whether equal distances are equal factors
 */
public record Scale(String title, double low, double high, boolean log) {
    public Scale {
        if (!(high > low) || log && !(low > 0)) {
            throw new IllegalArgumentException("an axis goes from " + low + " up to " + high + (log ? ", from more than 0" : ""));
        }
    }

    /** From 0 to {@code most}, a little further. */
    public static Scale from0(String title, double most) {
        double step = step(most <= 0 ? 1 : most);
        return new Scale(title, 0, Math.ceil(most * 1.02 / step) * step + (most <= 0 ? 1 : 0), false);
    }

    /** In powers of ten around {@code least} and {@code most}. */
    public static Scale powers(String title, double least, double most) {
        return new Scale(title, Math.pow(10, Math.floor(Math.log10(least))), Math.pow(10, Math.floor(Math.log10(most)) + 1), true);
    }

    /** Where {@code value} is, 0 to 1 on the axis. */
    double place(double value) {
        return log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }

    /** Numbers to write on the axis. */
    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        if (log) {
            for (double tick = low; tick <= high * 1.001; tick *= 10) {
                ticks.add(tick);
            }
            return ticks;
        }
        double step = step(high - low);
        for (int i = 0; low + i * step <= high + step / 1e3; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span)));
        double lead = span / power;
        return lead < 2 ? power / 4 : lead < 5 ? power / 2 : power;
    }

    /** A number with a thousand, a million … as a letter. */
    static String text(double value) {
        double size = Math.abs(value);
        var units = List.of("", "k", "M", "G", "T", "P");
        int unit = size < 1000 ? 0 : Math.min(units.size() - 1, (int) (Math.log10(size) / 3 + 1e-9));
        double scaled = value / Math.pow(1000, unit);
        var digits = scaled == Math.rint(scaled) ? "%.0f" : Math.abs(scaled) >= 0.1 ? "%.3g" : "%.2g";
        return String.format(Locale.ROOT, digits, scaled).replaceAll("(\\.\\d*?)0+$", "$1").replaceAll("\\.$", "") + units.get(unit);
    }
}
