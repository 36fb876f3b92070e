package ingot.flow.layout.out;

import ingot.pdk.geometry.Rect;
import ingot.pdk.lef.LayerRect;
import java.util.ArrayList;
import java.util.List;

/** A via that a DEF file describes by rule: an array of cuts around the origin with enclosures below and above. Distances are nm. */
final class DefViaRule {
    private String below;
    private String cut;
    private String above;
    private int sizeX;
    private int sizeY;
    private int spacingX;
    private int spacingY;
    private int[] enclosure = {0, 0, 0, 0};
    private int rows = 1;
    private int columns = 1;
    private int originX;
    private int originY;

    void layers(String lower, String middle, String upper) {
        below = lower;
        cut = middle;
        above = upper;
    }

    void size(int x, int y) {
        sizeX = x;
        sizeY = y;
    }

    void spacing(int x, int y) {
        spacingX = x;
        spacingY = y;
    }

    void enclosure(int belowX, int belowY, int aboveX, int aboveY) {
        enclosure = new int[] {belowX, belowY, aboveX, aboveY};
    }

    void array(int numberOfRows, int numberOfColumns) {
        rows = numberOfRows;
        columns = numberOfColumns;
    }

    void origin(int x, int y) {
        originX = x;
        originY = y;
    }

    /** The rectangles; none when the via was not described by rule. */
    List<LayerRect> shapes() {
        var shapes = new ArrayList<LayerRect>();
        if (cut == null) {
            return shapes;
        }
        int width = columns * sizeX + (columns - 1) * spacingX;
        int height = rows * sizeY + (rows - 1) * spacingY;
        int x0 = originX - width / 2;
        int y0 = originY - height / 2;
        var cuts = new Rect(x0, y0, x0 + width, y0 + height);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int x = x0 + column * (sizeX + spacingX);
                int y = y0 + row * (sizeY + spacingY);
                shapes.add(new LayerRect(cut, new Rect(x, y, x + sizeX, y + sizeY)));
            }
        }
        shapes.add(new LayerRect(below, grown(cuts, enclosure[0], enclosure[1])));
        shapes.add(new LayerRect(above, grown(cuts, enclosure[2], enclosure[3])));
        return shapes;
    }

    private static Rect grown(Rect rect, int dx, int dy) {
        return new Rect(rect.x0() - dx, rect.y0() - dy, rect.x1() + dx, rect.y1() + dy);
    }
}
