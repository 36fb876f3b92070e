package ingot.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** SHA-256 of contents, in hexadecimal. */
public final class ContentHash {
    /** Bytes from which on a file takes longer to read than to ask about. */
    private static final long LARGE = 1 << 18;
    private static final int SETTLED_SECONDS = 2;
    private static final Pattern KNOWN = Pattern.compile("([0-9a-f]{64}) (\\d{1,18}) (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z) (.+)");
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

    /** Takes over what an earlier run knew of large files: {@link #keep} wrote it. What cannot be read is left out. */
    static void recall(Path memory) throws IOException {
        if (Files.isReadable(memory)) {
            for (var line : Files.readAllLines(memory)) {
                var known = KNOWN.matcher(line);
                if (known.matches()) {
                    SEEN.putIfAbsent(new Seen(Path.of(known.group(4)), Long.parseLong(known.group(2)), FileTime.from(Instant.parse(known.group(3)))),
                            known.group(1));
                }
            }
        }
    }

    /**
     * Writes what is known of large files, for the next run. A file that has just been written is left out: it could change once more at what its
     * file system takes for the same time.
     */
    static void keep(Path memory) throws IOException {
        var latest = Instant.now().minusSeconds(SETTLED_SECONDS);
        var lines = SEEN.entrySet().stream()
                .filter(entry -> entry.getKey().size >= LARGE && entry.getKey().modified.toInstant().isBefore(latest))
                .map(entry -> "%s %d %s %s".formatted(entry.getValue(), entry.getKey().size, entry.getKey().modified.toInstant(), entry.getKey().file))
                .sorted().toList();
        Files.write(memory, lines);
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
