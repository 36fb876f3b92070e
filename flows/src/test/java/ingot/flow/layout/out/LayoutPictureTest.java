package ingot.flow.layout.out;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.flow.layout.embedded.TestPdk;
import ingot.pdk.PdkFile;
import ingot.pdk.geometry.Rect;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutPictureTest {
    @TempDir
    Path folder;

    @Test
    void rectanglesLieWhereTheyShouldAndBlend() {
        var raster = new Raster(new Rect(0, 0, 1000, 500), 100, 0);
        assertEquals(100, raster.width());
        assertEquals(50, raster.height());
        raster.fill(new Rect(0, 0, 100, 100), 0xFF0000, 1);
        raster.fill(new Rect(0, 0, 50, 50), 0x0000FF, 0.5);
        assertEquals(0xFF0000, raster.pixel(9, 40));
        assertEquals(0, raster.pixel(10, 40));
        assertEquals(0, raster.pixel(9, 39));
        assertEquals(0x7F007F, raster.pixel(0, 49));
        raster.fill(new Rect(-500, -500, -100, -100), 0xFFFFFF, 1);
        assertEquals(0x7F007F, raster.pixel(0, 49));
    }

    @Test
    void aWireThinnerThanAPixelShows() {
        var raster = new Raster(new Rect(0, 0, 10_000, 10_000), 10, 0);
        raster.fill(new Rect(5_000, 0, 5_010, 10_000), 0xFFFFFF, 1);
        assertNotEquals(0, raster.pixel(5, 5));
        assertEquals(0, raster.pixel(4, 5));
    }

    @Test
    void drawsABlock() {
        var block = TwoInverters.block();
        var gds = folder.resolve("pair.gds");
        GdsWriter.write(block, TestPdk.sky130().file(PdkFile.Role.GDS), gds);
        byte[] png = LayoutPicture.png(gds, "pair", block.lef(), block.process(), 400);
        var header = ByteBuffer.wrap(png);
        assertEquals(0x89504E470D0A1A0AL, header.getLong());
        assertEquals(400, header.getInt(16));
        assertEquals(200, header.getInt(20));
        assertTrue(png.length > 1000);
        assertArrayEquals(png, LayoutPicture.png(gds, "pair", block.lef(), block.process(), 400));
        byte[] marked = LayoutPicture.png(gds, "pair", block.lef(), block.process(), 400, Optional.of(new Rect(0, 0, 10_000, 10_000)),
                List.of(new Rect(4_000, 3_000, 5_000, 4_000)));
        assertEquals(400, ByteBuffer.wrap(marked).getInt(20));
    }
}
