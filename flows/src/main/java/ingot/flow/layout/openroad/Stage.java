package ingot.flow.layout.openroad;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What OpenROAD does, in order; after each stage the script keeps its database. */
enum Stage {
    FLOORPLAN,
    GLOBAL_PLACEMENT,
    PLACEMENT,
    CLOCK_TREE,
    TIMING_REPAIR,
    GLOBAL_ROUTING,
    /** Its violations are in the log of the run that routed, so no run goes on from here. */
    ROUTING,
    EXTRACTION;

    /** The database after this stage, a file in the script's folder; it is there only when it is whole. */
    String checkpoint() {
        return name().toLowerCase(Locale.ROOT) + ".odb";
    }

    /** The last stage that a run in {@code folder} can go on after. */
    static Optional<Stage> reached(Path folder) {
        return Arrays.stream(values()).filter(stage -> stage.compareTo(ROUTING) < 0 && Files.isRegularFile(folder.resolve(stage.checkpoint())))
                .reduce((_, later) -> later);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
