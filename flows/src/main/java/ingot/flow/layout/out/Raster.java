package ingot.flow.layout.out;

import ingot.pdk.geometry.Rect;
import java.util.Arrays;

/** A picture in memory, onto which rectangles are blended. One pixel covers a square of {@code nmPerPixel} by as much. */
final class Raster {
    private final Rect window;
    private final double nmPerPixel;
    private final int width;
    private final int height;
    private final int[] pixels;

    /** A picture of {@code window} whose longer side has {@code longerSide} pixels. */
    Raster(Rect window, int longerSide, int background) {
        this.window = window;
        this.nmPerPixel = Math.max(window.width(), window.height()) / (double) longerSide;
        this.width = Math.max(1, (int) Math.round(window.width() / nmPerPixel));
        this.height = Math.max(1, (int) Math.round(window.height() / nmPerPixel));
        this.pixels = new int[width * height];
        Arrays.fill(pixels, background);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double nmPerPixel() {
        return nmPerPixel;
    }

    int pixel(int column, int row) {
        return pixels[row * width + column];
    }

    /**
     * Blends a rectangle over what is there; what is thinner than a pixel still shows, fainter.
     *
     * @param color 24 bits of red, green, blue
     * @param opacity 0 to 1
     */
    void fill(Rect rect, int color, double opacity) {
        double x0 = (rect.x0() - window.x0()) / nmPerPixel;
        double x1 = (rect.x1() - window.x0()) / nmPerPixel;
        double y0 = (window.y1() - rect.y1()) / nmPerPixel;
        double y1 = (window.y1() - rect.y0()) / nmPerPixel;
        double faint = Math.min(1, Math.max(0.35, x1 - x0)) * Math.min(1, Math.max(0.35, y1 - y0));
        int left = clamp((int) Math.round(x0), width - 1);
        int right = clamp(Math.max((int) Math.round(x1), (int) Math.round(x0) + 1), width);
        int top = clamp((int) Math.round(y0), height - 1);
        int bottom = clamp(Math.max((int) Math.round(y1), (int) Math.round(y0) + 1), height);
        if (x1 < 0 || y1 < 0 || x0 > width || y0 > height) {
            return;
        }
        int weight = (int) Math.round(256 * opacity * faint);
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                int at = row * width + column;
                pixels[at] = blend(pixels[at], color, weight);
            }
        }
    }

    private static int clamp(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }

    private static int blend(int below, int above, int weight) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = (below >> shift) & 0xFF;
            int b = (above >> shift) & 0xFF;
            result |= (a + ((b - a) * weight >> 8)) << shift;
        }
        return result;
    }
}
