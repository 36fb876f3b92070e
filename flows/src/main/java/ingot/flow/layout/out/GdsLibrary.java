package ingot.flow.layout.out;

import ingot.flow.layout.LayoutException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;

/** A GDS file opened for its structures: where each one lies, and which others it refers to. */
final class GdsLibrary {
    private record Structure(int from, int to, List<String> references) {}

    private final Path file;
    private final ByteBuffer bytes;
    private final Map<String, Structure> structures = new LinkedHashMap<>();

    private GdsLibrary(Path file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    static GdsLibrary open(Path file) {
        try (var channel = FileChannel.open(file)) {
            var library = new GdsLibrary(file, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            library.scan();
            return library;
        } catch (IOException e) {
            throw new LayoutException("cannot read the GDS file " + file + ": " + e.getMessage(), e);
        }
    }

    private void scan() {
        var references = new ArrayList<String>();
        int[] start = {0};
        String[] name = {""};
        boolean[] ended = {false};
        GdsRecords.each(file, bytes, 0, bytes.limit(), record -> {
            switch (record.type()) {
                case GdsRecord.UNITS -> checkUnits(record);
                case GdsRecord.BGNSTR -> start[0] = record.start();
                case GdsRecord.STRNAME -> name[0] = record.text();
                case GdsRecord.SNAME -> references.add(record.text());
                case GdsRecord.ENDSTR -> {
                    structures.put(name[0], new Structure(start[0], record.end(), List.copyOf(references)));
                    references.clear();
                }
                case GdsRecord.ENDLIB -> ended[0] = true;
                default -> { }
            }
        });
        if (!ended[0]) {
            throw new LayoutException("the GDS file " + file + " is cut off: it has no ENDLIB");
        }
    }

    private void checkUnits(GdsRecords.Record record) {
        double metres = record.real(8);
        if (Math.abs(metres - 1e-9) > 1e-15) {
            throw new LayoutException("the GDS file " + file + " has a database unit of " + metres + " m; 1 nm is needed");
        }
    }

    /** Names of all structures, in the order of the file. */
    SequencedSet<String> names() {
        return new LinkedHashSet<>(structures.keySet());
    }

    boolean has(String structure) {
        return structures.containsKey(structure);
    }

    /** The structures themselves and all that they refer to, each before those that refer to it. */
    SequencedSet<String> closure(Collection<String> names) {
        var closed = new LinkedHashSet<String>();
        names.forEach(name -> add(name, closed));
        return closed;
    }

    private void add(String name, SequencedSet<String> closed) {
        if (closed.contains(name)) {
            return;
        }
        structure(name).references().forEach(reference -> add(reference, closed));
        closed.add(name);
    }

    /** The bytes of a structure, from BGNSTR to ENDSTR. */
    byte[] body(String name) {
        var structure = structure(name);
        byte[] body = new byte[structure.to() - structure.from()];
        bytes.get(structure.from(), body);
        return body;
    }

    /** Calls {@code sink} with every record of a structure. */
    void records(String name, Consumer<GdsRecords.Record> sink) {
        var structure = structure(name);
        GdsRecords.each(file, bytes, structure.from(), structure.to(), sink);
    }

    private Structure structure(String name) {
        var structure = structures.get(name);
        if (structure == null) {
            throw new LayoutException("the GDS file " + file + " has no cell `" + name + "`");
        }
        return structure;
    }
}
