package ingot.sim.verilator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.sim.SimulationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCacheTest {
    @TempDir
    private Path root;

    @Test
    void workIsDoneOnce() throws IOException {
        var cache = new LibraryCache(root);
        var first = cache.folder(List.of("a", "b"), folder -> Files.writeString(folder.resolve("it"), "made"));
        var second = cache.folder(List.of("a", "b"), _ -> {
            throw new AssertionError("made again");
        });
        assertEquals(first, second);
        assertEquals("made", Files.readString(second.resolve("it")));
    }

    @Test
    void aFailedBuildIsNotTakenForAWholeOne() {
        var cache = new LibraryCache(root);
        assertThrows(IllegalStateException.class, () -> cache.folder(List.of("a"), folder -> {
            Files.writeString(folder.resolve("half"), "");
            throw new IllegalStateException("compiler killed");
        }));
        var place = cache.folder(List.of("a"), folder -> Files.writeString(folder.resolve("it"), "whole"));
        assertEquals(List.of("it"), List.of(place.toFile().list()));
    }

    @Test
    void ofTwoWhoBuildTheSameTheFirstWins() throws IOException {
        var cache = new LibraryCache(root);
        var place = cache.folder(List.of("a"), mine -> {
            Files.writeString(mine.resolve("it"), "slow");
            new LibraryCache(root).folder(List.of("a"), theirs -> Files.writeString(theirs.resolve("it"), "fast"));
        });
        assertEquals("fast", Files.readString(place.resolve("it")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedWithTheMend() throws IOException {
        var file = Files.writeString(root.resolve("file"), "");
        var cache = new LibraryCache(file);
        var failure = assertThrows(SimulationException.class, () -> cache.folder(List.of("a"), _ -> { }));
        assertEquals(true, failure.getMessage().contains("INGOT_CACHE"), failure.getMessage());
    }
}
