package ingot.flow.characterize;

import ingot.flow.ContentHash;
import ingot.flow.layout.out.AtomicFile;
import ingot.pdk.Pdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Characterises many cells at once, and begins where it was stopped: each finished cell is a file of its own, named by what it was made
 * from. A cell that fails is told and left out; the others go on.
 */
public final class LibraryRun {
    /** Counts in the name of every finished cell: raise it when cells come out differently. */
    private static final String METHOD = "5";

    private final Pdk pdk;
    private final Conditions conditions;
    private final Path folder;
    private final CellSources sources;
    private final ModelCards models;

    /** What becomes of the cells. */
    public interface Progress {
        /** A cell is done: measured now, or found from an earlier run. */
        void done(String cell, boolean fresh, int count, int of);

        /** A cell has failed. */
        void failed(String cell, String reason);
    }

    /**
     * What came out.
     *
     * @param liberty the library's text, cells in the order of their names
     * @param failures why a cell is missing, by cell
     */
    public record Outcome(String liberty, int cells, TreeMap<String, String> failures) {}

    /** A run whose finished cells lie in {@code folder}. */
    public LibraryRun(Pdk pdk, Conditions conditions, Path folder) {
        this.pdk = pdk;
        this.conditions = conditions;
        this.folder = folder;
        sources = new CellSources(pdk);
        models = sources.models(conditions);
    }

    /** Characterises cells, {@code jobs} at a time. */
    public Outcome run(List<String> cells, int jobs, Progress progress) {
        var texts = new TreeMap<String, String>();
        var failures = new TreeMap<String, String>();
        try (var pool = Executors.newFixedThreadPool(jobs)) {
            var tasks = cells.stream().map(cell -> pool.submit((Callable<Finished>) () -> one(cell))).toList();
            for (int i = 0; i < tasks.size(); i++) {
                var cell = cells.get(i);
                try {
                    var finished = tasks.get(i).get();
                    texts.put(cell, finished.text);
                    progress.done(cell, finished.fresh, i + 1, tasks.size());
                } catch (ExecutionException e) {
                    var reason = String.valueOf(e.getCause().getMessage()).lines().findFirst().orElse("");
                    failures.put(cell, reason);
                    progress.failed(cell, reason);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CharacterizeException("characterisation was interrupted; finished cells are kept in " + folder);
        }
        var name = pdk.process().cellLibrary() + "__" + conditions.name();
        return new Outcome(LibertyText.library(name, conditions, LibraryHeader.lines(pdk, conditions, cells), new ArrayList<>(texts.values())),
                texts.size(), failures);
    }

    private record Finished(String text, boolean fresh) {}

    private Finished one(String cell) throws IOException {
        if (sources.physical(cell)) {
            return new Finished(LibertyText.cell(PhysicalCell.of(cell, sources, conditions, models)), true);
        }
        var netlist = sources.netlist(cell);
        var logic = sources.logic(cell);
        var file = folder.resolve(cell + "." + key(netlist, logic) + ".lib");
        if (Files.isReadable(file)) {
            return new Finished(Files.readString(file), false);
        }
        var text = LibertyText.cell(new CellRun(sources, conditions, models).run(netlist, logic));
        AtomicFile.write(file, text);
        return new Finished(text, true);
    }

    /** What a cell's result depends on: its netlist as extracted, its function, the conditions, the method. */
    private String key(CellNetlist netlist, CellLogic logic) {
        return ContentHash.of(METHOD + conditions + netlist + logic.outputs() + new TreeMap<>(logic.drivers())).substring(0, 16);
    }
}
