package ingot.sim;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Where engines keep what they have built, between runs. */
public final class UserCache {
    private UserCache() {}

    /** The folder for one kind of thing, under {@code INGOT_CACHE} or else {@code ~/.cache/ingot}; it may not exist yet. */
    public static Path folder(String kind) {
        var override = System.getenv().getOrDefault("INGOT_CACHE", "");
        var base = override.isBlank() ? Path.of(System.getProperty("user.home"), ".cache", "ingot") : Path.of(override);
        return base.resolve(kind);
    }

    /** A name for what is made from {@code inputs}: equal only for equal inputs. */
    public static String key(List<String> inputs) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var input : inputs) {
                var bytes = input.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 40);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
