package ingot.pdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The files of a process that Ingot is tested with. Other versions may well do; but whoever gets another result than expected should know.
 *
 * @param version where they are from
 * @param sha256 by path in the process's folder
 */
public record TestedFiles(String version, Map<String, String> sha256) {
    private static final int PIECE = 1 << 20;

    /** Those of {@code process}. */
    public static TestedFiles of(PdkProcess process) {
        return DataFiles.read(DataFiles.TESTED, process.name() + ".tested", TestedFiles.class);
    }

    /** The files of {@code pdk} that are on disk and not as tested; reads all of them. */
    public List<PdkFile> others(Pdk pdk) throws IOException {
        var others = new ArrayList<PdkFile>();
        for (var file : pdk.process().files()) {
            var path = pdk.root().resolve(file.path());
            if (Files.isReadable(path) && !hash(path).equals(sha256.get(file.path()))) {
                others.add(file);
            }
        }
        return List.copyOf(others);
    }

    private static String hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
