package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.NetModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What the rules say about a netlist. One mistake in a module that is used many times is one finding.
 *
 * @param errors what must be mended
 * @param warnings what should be mended, or allowed with a reason
 * @param allowed what the designer means to be so
 */
public record Report(List<Diagnostic> errors, List<Diagnostic> warnings, List<Allowed> allowed) {
    /** A report without findings. */
    public static final Report EMPTY = new Report(List.of(), List.of(), List.of());

    public Report {
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
        allowed = List.copyOf(allowed);
    }

    /**
     * A finding that the designer means to be so.
     *
     * @param reason the designer's own words
     */
    public record Allowed(Diagnostic diagnostic, String reason) {
        /** One line. */
        @Override
        public String toString() {
            return "allowed[" + diagnostic.id() + "] " + diagnostic.message() + " (" + diagnostic.source() + "): " + reason;
        }
    }

    static Report of(Findings found, Map<NetModule, List<Allowance>> allowances) {
        var errors = new LinkedHashSet<Diagnostic>();
        var warnings = new LinkedHashSet<Diagnostic>();
        var allowed = new LinkedHashSet<Allowed>();
        var idle = new LinkedHashMap<List<Object>, Allowance>();
        allowances.values().forEach(all -> all.forEach(allowance -> idle.putIfAbsent(key(allowance), allowance)));
        for (var finding : found.all()) {
            var allowance = allowances.getOrDefault(finding.module(), List.of()).stream()
                    .filter(candidate -> candidate.covers(finding)).findFirst();
            if (allowance.isPresent()) {
                idle.remove(key(allowance.get()));
                allowed.add(new Allowed(finding.diagnostic(), allowance.get().reason()));
            } else {
                (finding.diagnostic().isError() ? errors : warnings).add(finding.diagnostic());
            }
        }
        idle.values().forEach(allowance -> warnings.add(IdleAllowance.report(allowance)));
        return new Report(new ArrayList<>(errors), new ArrayList<>(warnings), new ArrayList<>(allowed));
    }

    /** This report with {@code others} before its own findings. */
    public Report with(List<Diagnostic> others) {
        var allErrors = new LinkedHashSet<Diagnostic>();
        var allWarnings = new LinkedHashSet<Diagnostic>();
        others.forEach(other -> (other.isError() ? allErrors : allWarnings).add(other));
        allErrors.addAll(errors);
        allWarnings.addAll(warnings);
        return new Report(new ArrayList<>(allErrors), new ArrayList<>(allWarnings), allowed);
    }

    /** Allowances of one line are one: a loop or several variants of a module make many of it. */
    private static List<Object> key(Allowance allowance) {
        return List.of(allowance.id(), allowance.source());
    }

    /** Everything, one finding after the other; empty when there is none. */
    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        errors.forEach(error -> parts.add(error.toString()));
        warnings.forEach(warning -> parts.add(warning.toString()));
        if (!allowed.isEmpty()) {
            parts.add(String.join("\n", allowed.stream().map(Allowed::toString).toList()));
        }
        return String.join("\n\n", parts);
    }
}
