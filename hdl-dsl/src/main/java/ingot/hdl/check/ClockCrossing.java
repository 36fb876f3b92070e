package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code E026}: a register that takes a value of another clock without a synchroniser. Accepted are two registers in series with
 * nothing between and nothing before them, a value that is taken where a synchronised signal says that it stands still, and a
 * memory whose pointer crosses in Gray code.
 */
final class ClockCrossing implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var search : facts.crossings()) {
            Map<Sink, List<Crossing>> bySink = new LinkedHashMap<>();
            search.crossings().stream().filter(ClockCrossing::isUnsafe)
                    .forEach(crossing -> bySink.computeIfAbsent(crossing.sink(), key -> new ArrayList<>()).add(crossing));
            bySink.values().forEach(crossings -> report(crossings, found));
        }
    }

    private static boolean isUnsafe(Crossing crossing) {
        return crossing.isOfClocks() && switch (crossing.sink().kind()) {
            case PLAIN -> !crossing.origin().safeFor().contains(crossing.sink().clock());
            case SYNCHRONISER -> !crossing.direct();
            case GUARDED -> false;
        };
    }

    private static void report(List<Crossing> crossings, Findings found) {
        var first = crossings.getFirst();
        var sink = first.sink();
        var behindLogic = sink.kind() == Sink.Kind.SYNCHRONISER;
        var origins = crossings.stream().map(Crossing::origin).distinct()
                .map(origin -> "`" + origin.name() + "` of clock `" + origin.clock() + "`").collect(Collectors.joining(", "));
        var notes = new ArrayList<String>();
        crossings.stream().map(Crossing::origin).distinct().forEach(origin ->
                notes.add("`" + origin.name() + "` was declared at " + origin.source()));
        var message = "`" + sink.name() + "` of " + first.module().name() + ", clock `" + sink.clock() + "`, takes " + origins
                + (behindLogic ? " through logic before its synchroniser" : " without a synchroniser");
        var help = behindLogic
                ? "put a register of clock `" + first.origin().clock() + "` before the synchroniser, so that no glitch enters it"
                : "take it through two registers of clock `" + sink.clock() + "`: next(next(x)); for several bits use a Gray code, "
                        + "a handshake or an asynchronous FIFO";
        found.add(first.module(), new Diagnostic("E026", message, sink.source(), notes, help), sink.declared());
    }
}
