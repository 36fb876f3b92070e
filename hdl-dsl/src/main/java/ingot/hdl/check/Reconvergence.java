package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code W005}: signals of one clock that came through different synchronisers, and may be a cycle apart, are used together. */
final class Reconvergence implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var search : facts.crossings()) {
            search.meetings().forEach((sink, ends) -> {
                Map<String, List<Origin>> byClock = new LinkedHashMap<>();
                ends.stream().filter(end -> !end.synchronisedFrom().startsWith(Origin.UNKNOWN))
                        .forEach(end -> byClock.computeIfAbsent(end.synchronisedFrom(), key -> new ArrayList<>()).add(end));
                byClock.forEach((clock, together) -> {
                    if (together.size() > 1) {
                        report(search, sink, clock, together, found);
                    }
                });
            });
        }
    }

    private static void report(CrossingSearch search, Sink sink, String clock, List<Origin> together, Findings found) {
        var names = together.stream().map(end -> "`" + end.name() + "`").collect(Collectors.joining(" and "));
        found.add(search.module(), new Diagnostic("W005", "`" + sink.name() + "` of " + search.module().name() + " uses " + names
                + " together, which came from clock `" + clock + "` through different synchronisers", sink.source(),
                List.of("each may arrive a cycle before or after the others"),
                "decide in clock `" + clock + "` and synchronise the one bit that results, or cross in Gray code"), sink.declared());
    }
}
