package ingot.pdk.lite;

import ingot.pdk.Corner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The timing libraries that come with Ingot: measured by {@code ingot pdk characterize}, as the comment in each of them says. */
public final class OwnLibrary {
    private OwnLibrary() {}

    /** The text of a corner's library, in UTF-8; empty where none comes with Ingot. */
    public static Optional<byte[]> of(Corner corner) {
        try (var stream = OwnLibrary.class.getResourceAsStream(Path.of(corner.liberty()).getFileName() + ".gz")) {
            if (stream == null) {
                return Optional.empty();
            }
            try (var plain = new GZIPInputStream(stream)) {
                return Optional.of(plain.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a timing library of this build of Ingot is damaged", e);
        }
    }
}
