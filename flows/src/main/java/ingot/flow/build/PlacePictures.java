package ingot.flow.build;

import ingot.flow.layout.out.LayoutPicture;
import ingot.flow.report.Check;
import ingot.flow.report.Picture;
import ingot.pdk.Pdk;
import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LefLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Pictures of the places that failed checks name: the layout around each, with a frame. */
final class PlacePictures {
    private static final Pattern PLACE = Pattern.compile("x (-?[0-9.]+) um, y (-?[0-9.]+) um");
    private static final int MOST = 6;
    private static final int PIXELS = 500;
    /** Half the side of a picture, and of the frame, in nm. */
    private static final int AROUND = 8_000;
    private static final int FRAME = 500;

    private PlacePictures() {}

    /** Draws the first places into {@code folder}; nothing is written when no check failed at a place. */
    static List<Picture> of(List<Check> checks, Path gds, String top, Pdk pdk, Path folder) throws IOException {
        var pictures = new ArrayList<Picture>();
        LefLibrary lef = null;
        for (var check : checks) {
            for (var finding : check.findings()) {
                var place = PLACE.matcher(finding.place());
                if (check.status() != Check.Status.FAILED || !place.find() || pictures.size() == MOST) {
                    continue;
                }
                lef = lef == null ? pdk.lef() : lef;
                int x = nm(place.group(1));
                int y = nm(place.group(2));
                Files.createDirectories(folder);
                var file = folder.resolve("place-%d.png".formatted(pictures.size() + 1));
                Files.write(file, LayoutPicture.png(gds, top, lef, pdk.process(), PIXELS, Optional.of(around(x, y, AROUND)), List.of(around(x, y, FRAME))));
                pictures.add(new Picture(finding.rule(), "%s, %s: %s".formatted(check.name(), finding.place(), finding.meaning()), file));
            }
        }
        return pictures;
    }

    private static int nm(String um) {
        return (int) Math.round(Double.parseDouble(um) * 1e3);
    }

    private static Rect around(int x, int y, int half) {
        return new Rect(x - half, y - half, x + half, y + half);
    }
}
