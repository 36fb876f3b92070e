package ingot.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** SHA-256 of contents, in hexadecimal. */
public final class ContentHash {
    private static final Map<Seen, String> SEEN = new ConcurrentHashMap<>();

    private record Seen(Path file, long size, FileTime modified) {}

    private ContentHash() {}

    /** The hash of a text. */
    public static String of(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of a file; a file that did not change since it was last asked for is not read again. */
    public static String of(Path file) throws IOException {
        var seen = new Seen(file.toAbsolutePath(), Files.size(file), Files.getLastModifiedTime(file));
        var known = SEEN.get(seen);
        if (known == null) {
            known = read(file);
            SEEN.put(seen, known);
        }
        return known;
    }

    private static String read(Path file) throws IOException {
        var digest = digest();
        try (var stream = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                digest.update(buffer, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
