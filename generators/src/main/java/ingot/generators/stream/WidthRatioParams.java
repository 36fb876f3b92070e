package ingot.generators.stream;

/**
 * Parameters of a width converter.
 *
 * @param width width of a narrow item in bits
 * @param ratio narrow items in a wide one
 */
public record WidthRatioParams(int width, int ratio) {
    public WidthRatioParams {
        Widths.check(width);
        Widths.range("ratio", ratio, 2, 256);
    }

    /** Width of a wide item in bits. */
    public int wideWidth() {
        return width * ratio;
    }
}
