package ingot.flow.build;

import ingot.flow.timing.TimingReport;
import java.nio.file.Path;
import java.util.List;

/**
 * What a block must meet, and how its further clocks meet it.
 *
 * @param sdc clocks, unrelated groups, port delays by the clock that a port belongs to
 * @param further timing of every clock but the main one, at every corner; empty for a block with one clock
 */
public record Constraints(Path sdc, List<TimingReport> further) {
    public Constraints {
        further = List.copyOf(further);
    }
}
