package ingot.flow.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.embedded.TestPdk;
import ingot.flow.layout.out.GdsWriter;
import ingot.flow.layout.out.TwoInverters;
import ingot.flow.report.Check;
import ingot.flow.report.Picture;
import ingot.pdk.PdkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacePicturesTest {
    @TempDir
    Path folder;

    private List<Picture> pictures(Check... checks) throws IOException {
        var pdk = TestPdk.sky130();
        var gds = folder.resolve("pair.gds");
        GdsWriter.write(TwoInverters.block(), pdk.file(PdkFile.Role.GDS), gds);
        return PlacePictures.of(List.of(checks), gds, "pair", pdk, folder.resolve("places"));
    }

    private static Check.Finding finding(String place) {
        return new Check.Finding("m1.2", 1, "spacing", place);
    }

    @Test
    void failedPlacesAreDrawn() throws IOException {
        var many = IntStream.range(0, 20).mapToObj(i -> finding("x 0.%d00 um, y 1.000 um".formatted(i))).toList();
        var pictures = pictures(Check.passed("LVS", "match"), new Check("Design rules", Check.Status.FAILED, "20 violations", many));
        assertEquals(6, pictures.size(), "the first ones");
        assertTrue(Files.size(pictures.getFirst().file()) > 100);
        assertTrue(pictures.getFirst().legend().contains("x 0.000 um"), pictures::toString);
    }

    @Test
    void nothingIsDrawnWhereNothingFailedAtAPlace() throws IOException {
        assertEquals(List.of(), pictures(new Check("LVS", Check.Status.FAILED, "no match", List.of(finding("Pair.java:3")))));
        assertFalse(Files.exists(folder.resolve("places")));
    }
}
