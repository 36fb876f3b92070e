package ingot.tool;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a log while it is written, line by line. */
final class LogFollower {
    private final Path log;
    private final ToolListener listener;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private long position;

    LogFollower(Path log, ToolListener listener) {
        this.log = log;
        this.listener = listener;
    }

    /** Passes on the lines that were finished since the last call; why the tool should end, if one of them says so. */
    Optional<String> follow() {
        if (listener == ToolListener.NONE) {
            return Optional.empty();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(position);
            var fresh = new byte[(int) Math.min(Integer.MAX_VALUE / 2, file.length() - position)];
            file.readFully(fresh);
            position += fresh.length;
            return lines(fresh);
        } catch (IOException e) {
            return Optional.empty(); // the next call may read it; the tool's own end is judged by its exit code
        }
    }

    private Optional<String> lines(byte[] fresh) {
        Optional<String> reason = Optional.empty();
        for (byte character : fresh) {
            if (character != '\n') {
                unfinished.write(character);
            } else {
                var said = listener.heard(unfinished.toString(StandardCharsets.ISO_8859_1));
                reason = reason.or(() -> said);
                unfinished.reset();
            }
        }
        return reason;
    }
}
