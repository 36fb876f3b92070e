package ingot.hdl;

import ingot.hdl.check.Allowance;
import ingot.hdl.netlist.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the designer of one module says is meant. */
final class Allowances {
    /** An allowance that may still cover more lines. */
    private record Growing(String id, String reason, Source source, Set<Source> lines) {}

    private final List<Growing> all = new ArrayList<>();
    private final List<Growing> open = new ArrayList<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Notes that a line of the design is being described now. */
    void line(Source source) {
        if (!open.isEmpty()) {
            open.forEach(allowance -> allowance.lines.add(source));
        }
    }

    /** Covers what {@code body} describes. */
    void during(String id, String reason, Here here, Runnable body) {
        var allowance = add(id, reason, here);
        open.add(allowance);
        try {
            body.run();
        } finally {
            open.removeLast();
        }
    }

    /** Covers the lines at which the words of {@code data} were declared or made. */
    void of(String id, String reason, Here here, Data data) {
        var allowance = add(id, reason, here);
        for (var leaf : Leaves.of(data)) {
            if (leaf.word().expr != null) {
                allowance.lines.add(leaf.word().expr.source());
            }
            here.module().names.propose(leaf.word(), here.site().name());
        }
    }

    private Growing add(String id, String reason, Here here) {
        if (!Allowance.isPossible(id)) {
            here.error("E070", "findings of " + id + " cannot be allowed",
                    "mend them; only warnings (W...) and crossings (E026, E027, E028) are a matter of judgement");
        }
        if (reason.isBlank()) {
            here.error("E070", "an allowance of " + id + " without a reason", "say why it is meant; the reason is printed");
        }
        var allowance = new Growing(id, reason, here.source(), new HashSet<>(Set.of(here.source())));
        all.add(allowance);
        return allowance;
    }

    /** Everything that is allowed in {@code type}, a module declared at {@code source}. */
    List<Allowance> finished(Class<?> type, Source source) {
        var finished = new ArrayList<Allowance>();
        for (var allow : type.getAnnotationsByType(Allow.class)) {
            finished.add(new Allowance(allow.id(), allow.reason(), Set.of(), source));
        }
        all.forEach(growing -> finished.add(new Allowance(growing.id, growing.reason, growing.lines, growing.source)));
        return finished;
    }
}
