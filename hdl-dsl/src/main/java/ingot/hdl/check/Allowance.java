package ingot.hdl.check;

import ingot.hdl.netlist.Source;
import java.util.Set;

/**
 * The designer's word that a finding is meant.
 *
 * @param id the rule, for example {@code W002}
 * @param reason why it is meant; it is printed beside the finding
 * @param lines the lines that it covers; empty for a whole module
 * @param source where it is written
 */
public record Allowance(String id, String reason, Set<Source> lines, Source source) {
    public Allowance {
        lines = Set.copyOf(lines);
    }

    /** Whether findings of rule {@code id} are a matter of judgement: every warning, and every crossing of clocks or resets. */
    public static boolean isPossible(String id) {
        return id.matches("W\\d{3}|E026|E027|E028");
    }

    boolean covers(Findings.Finding finding) {
        return finding.diagnostic().id().equals(id) && (lines.isEmpty() || finding.places().stream().anyMatch(lines::contains));
    }
}
