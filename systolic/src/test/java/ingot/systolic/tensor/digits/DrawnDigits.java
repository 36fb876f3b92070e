package ingot.systolic.tensor.digits;

import java.util.Random;

/**
 * Images of digits, 8 by 8 pixels of 0 to 127: glyphs drawn for this test, moved, shaded, and with noise on them. Their origin is this file; each seed gives others.
 *
 * @param pixels of each image, line by line
 * @param labels the digits
 */
record DrawnDigits(int[][] pixels, int[] labels) {
    static final int SIDE = 8;
    static final int CLASSES = 10;
    private static final int GLYPH_WIDTH = 5;
    private static final int GLYPH_HEIGHT = 7;
    private static final String[] GLYPHS = {
        ".###." + "#...#" + "#...#" + "#...#" + "#...#" + "#...#" + ".###.",
        "..#.." + ".##.." + "#.#.." + "..#.." + "..#.." + "..#.." + "#####",
        ".###." + "#...#" + "....#" + "...#." + "..#.." + ".#..." + "#####",
        "####." + "....#" + "....#" + ".###." + "....#" + "....#" + "####.",
        "...#." + "..##." + ".#.#." + "#..#." + "#####" + "...#." + "...#.",
        "#####" + "#...." + "####." + "....#" + "....#" + "#...#" + ".###.",
        "..##." + ".#..." + "#...." + "####." + "#...#" + "#...#" + ".###.",
        "#####" + "....#" + "...#." + "..#.." + "..#.." + ".#..." + ".#...",
        ".###." + "#...#" + "#...#" + ".###." + "#...#" + "#...#" + ".###.",
        ".###." + "#...#" + "#...#" + ".####" + "....#" + "...#." + ".##..",
    };

    static DrawnDigits draw(int count, long seed) {
        var random = new Random(seed);
        var pixels = new int[count][];
        var labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = random.nextInt(CLASSES);
            pixels[i] = image(GLYPHS[labels[i]], random);
        }
        return new DrawnDigits(pixels, labels);
    }

    private static int[] image(String glyph, Random random) {
        var image = new double[SIDE][SIDE];
        int left = random.nextInt(SIDE - GLYPH_WIDTH + 1);
        int top = random.nextInt(SIDE - GLYPH_HEIGHT + 1);
        double ink = 60 + random.nextInt(60);
        double slant = random.nextDouble() - 0.5;
        for (int y = 0; y < GLYPH_HEIGHT; y++) {
            for (int x = 0; x < GLYPH_WIDTH; x++) {
                if (glyph.charAt(y * GLYPH_WIDTH + x) == '#' && random.nextInt(25) > 0) {
                    double place = Math.max(0, Math.min(SIDE - 1.001, left + x + slant * (y - 3) / 2));
                    int whole = (int) place;
                    image[top + y][whole] += ink * (1 - (place - whole));
                    image[top + y][Math.min(SIDE - 1, whole + 1)] += ink * (place - whole);
                }
            }
        }
        var pixels = new int[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (int) Math.max(0, Math.min(127, image[i / SIDE][i % SIDE] + random.nextGaussian() * 14));
        }
        return pixels;
    }
}
