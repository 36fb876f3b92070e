package ingot.pdk.liberty;

import java.util.List;
import java.util.Locale;

/** How the numbers of a Liberty file turn into ns, pF, nW and pJ. */
final class LibertyUnits {
    private double timeNs = 1;
    private double capacitancePf = 1;
    private double voltageV = 1;
    private double leakageNw = 1;

    double timeNs() {
        return timeNs;
    }

    double capacitancePf() {
        return capacitancePf;
    }

    double leakageNw() {
        return leakageNw;
    }

    /** Internal energy is in units of capacitance times voltage squared. */
    double energyPj() {
        return capacitancePf * voltageV * voltageV;
    }

    void time(String unit) {
        timeNs = scaled(unit, "s") * 1e9;
    }

    void voltage(String unit) {
        voltageV = scaled(unit, "v");
    }

    void leakage(String unit) {
        leakageNw = scaled(unit, "w") * 1e9;
    }

    void capacitance(List<String> arguments) {
        capacitancePf = scaled(arguments.get(0) + arguments.get(1), "f") * 1e12;
    }

    /** {@code 10ps} as seconds. */
    private static double scaled(String text, String unit) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        if (!lower.endsWith(unit)) {
            throw new LibertyException("`" + text + "` is not a unit of " + unit);
        }
        String body = lower.substring(0, lower.length() - unit.length());
        double factor = 1;
        if (!body.isEmpty() && Character.isLetter(body.charAt(body.length() - 1))) {
            factor = switch (body.charAt(body.length() - 1)) {
                case 'f' -> 1e-15;
                case 'p' -> 1e-12;
                case 'n' -> 1e-9;
                case 'u' -> 1e-6;
                case 'm' -> 1e-3;
                case 'k' -> 1e3;
                default -> throw new LibertyException("`" + text + "` has an unknown unit prefix");
            };
            body = body.substring(0, body.length() - 1);
        }
        return factor * (body.isBlank() ? 1 : Double.parseDouble(body.strip()));
    }
}
