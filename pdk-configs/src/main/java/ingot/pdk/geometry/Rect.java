package ingot.pdk.geometry;

/** An axis-parallel rectangle in database units (1 nm), {@code x0 <= x1} and {@code y0 <= y1}. */
public record Rect(int x0, int y0, int x1, int y1) {
    public Rect {
        if (x0 > x1 || y0 > y1) {
            throw new IllegalArgumentException("rectangle corners out of order: " + x0 + "," + y0 + " " + x1 + "," + y1);
        }
    }

    public int width() {
        return x1 - x0;
    }

    public int height() {
        return y1 - y0;
    }

    /** Area in nm². */
    public long area() {
        return (long) width() * height();
    }

    public int centerX() {
        return x0 + width() / 2;
    }

    public int centerY() {
        return y0 + height() / 2;
    }

    public Rect shift(int dx, int dy) {
        return new Rect(x0 + dx, y0 + dy, x1 + dx, y1 + dy);
    }

    /** This rectangle grown by {@code d} on every side. */
    public Rect grow(int d) {
        return new Rect(x0 - d, y0 - d, x1 + d, y1 + d);
    }

    /** Whether the two share at least one point, edges included. */
    public boolean touches(Rect other) {
        return x0 <= other.x1 && other.x0 <= x1 && y0 <= other.y1 && other.y0 <= y1;
    }

    /** Whether the two share area. */
    public boolean overlaps(Rect other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }

    public boolean contains(Rect other) {
        return x0 <= other.x0 && y0 <= other.y0 && other.x1 <= x1 && other.y1 <= y1;
    }

    /** The smallest rectangle around both. */
    public Rect hull(Rect other) {
        return new Rect(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
