package ingot.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentHashTest {
    private static final String MADE_UP = "ab".repeat(32);

    @TempDir
    Path folder;

    private Path large(String name, long secondsAgo) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, new byte[300_000]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
        return file;
    }

    @Test
    void whatAnEarlierRunReadIsNotReadAgain() throws IOException {
        var file = large("cells.lib", 100);
        var memory = folder.resolve("memory");
        Files.writeString(memory, "%s 300000 %s %s%nnonsense%n%s 1 2026-99-99 x%n".formatted(MADE_UP, Files.getLastModifiedTime(file).toInstant(), file, MADE_UP));
        ContentHash.recall(memory);
        assertEquals(MADE_UP, ContentHash.of(file));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(50)));
        assertNotEquals(MADE_UP, ContentHash.of(file));
    }

    @Test
    void onlyLargeFilesThatRestAreKept() throws IOException {
        var old = large("old.lib", 100);
        var fresh = large("fresh.lib", 0);
        var small = folder.resolve("small.txt");
        Files.writeString(small, "x");
        Files.setLastModifiedTime(small, FileTime.from(Instant.now().minusSeconds(100)));
        for (var file : new Path[] {old, fresh, small}) {
            ContentHash.of(file);
        }
        var memory = folder.resolve("memory");
        ContentHash.keep(memory);
        var text = Files.readString(memory);
        assertTrue(text.contains(ContentHash.of(old) + " 300000 ") && text.contains(old.toString()), text);
        assertTrue(!text.contains(fresh.toString()) && !text.contains(small.toString()), text);
    }
}
