package ingot.flow.fpga;

import ingot.flow.report.Check;
import ingot.pdk.FpgaBoard;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * What a design takes and reaches on a board.
 *
 * @param ringRegisters flip-flops of the register ring, which count among the resources
 * @param seeds one result per seed
 */
public record FpgaSummary(FpgaBoard board, double mhz, int ringRegisters, List<NextpnrResult> seeds) {
    public FpgaSummary {
        seeds = List.copyOf(seeds);
    }

    /** The result with the fastest clock. */
    public NextpnrResult best() {
        return seeds.stream().max(Comparator.comparingDouble(NextpnrResult::margin)).orElseThrow();
    }

    /** Whether a clock as fast as asked for was reached. */
    public Check verdict() {
        var name = "Clock frequency";
        if (best().clocks().isEmpty()) {
            return Check.notRun(name, "the design has no clock");
        }
        var slow = best().clocks().entrySet().stream().filter(clock -> clock.getValue().achieved() < clock.getValue().asked())
                .map(clock -> new Check.Finding(clock.getKey(), 1, String.format(Locale.ROOT, "%.1f MHz of %.1f", clock.getValue().achieved(),
                        clock.getValue().asked()), "")).toList();
        return slow.isEmpty() ? Check.passed(name, String.format(Locale.ROOT, "%.1f MHz asked for", mhz))
                : new Check(name, Check.Status.FAILED, "the best of " + seeds.size() + " seeds is too slow", slow);
    }

    /** For people. */
    public String text() {
        var out = new StringBuilder();
        line(out, "board", "%s: %s %s, package %s", board.title(), board.family(), board.device(), board.packageName());
        if (ringRegisters > 0) {
            line(out, "ports", "more bits than the %d pins: through a ring of %d flip-flops, which are counted", board.pins(), ringRegisters);
        }
        best().resources().forEach((kind, use) -> {
            if (use.used() > 0) {
                line(out, "", "%-14s %6d of %6d  %3.0f %%", kind, use.used(), use.available(), 100.0 * use.used() / Math.max(1, use.available()));
            }
        });
        clocks(out);
        path(out);
        return out.toString();
    }

    private void clocks(StringBuilder out) {
        var slowest = new TreeMap<String, Double>();
        var fastest = new TreeMap<String, Double>();
        seeds.forEach(seed -> seed.clocks().forEach((clock, reached) -> {
            slowest.merge(clock, reached.achieved(), Math::min);
            fastest.merge(clock, reached.achieved(), Math::max);
        }));
        fastest.forEach((clock, most) -> line(out, "clock", "%s: %.1f MHz, %.1f asked for; %.1f to %.1f over %d seeds, best is seed %d", clock, most, mhz,
                slowest.get(clock), most, seeds.size(), best().seed()));
    }

    private void path(StringBuilder out) {
        var hops = best().criticalPath();
        if (hops.isEmpty()) {
            return;
        }
        long levels = hops.stream().filter(hop -> hop.kind().equals("logic")).count();
        double wires = hops.stream().filter(hop -> hop.kind().equals("routing")).mapToDouble(NextpnrResult.Hop::delayNs).sum();
        double total = hops.stream().mapToDouble(NextpnrResult.Hop::delayNs).sum();
        line(out, "slowest path", "%.2f ns, %d levels of logic, %.0f %% of it wires", total, levels, 100 * wires / total);
        double at = 0;
        for (var hop : hops) {
            at += hop.delayNs();
            if (!hop.net().isEmpty()) {
                line(out, "", "%7.2f ns  %s%s", at, hop.net(), hop.source().isEmpty() ? "" : "  " + hop.source());
            }
        }
    }

    private static void line(StringBuilder out, String head, String format, Object... values) {
        out.append(String.format(Locale.ROOT, "%-14s ", head)).append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
