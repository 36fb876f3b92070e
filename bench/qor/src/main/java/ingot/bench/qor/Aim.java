package ingot.bench.qor;

/** The two ends of what mapping can be asked for. */
enum Aim {
    /** A period that every block meets: mapping makes the block small, and never larger for the sake of speed. */
    SMALL(1000),
    /** A period that no block meets: mapping makes the block as fast as it can. */
    FAST(0.1);

    private final double periodNs;

    Aim(double periodNs) {
        this.periodNs = periodNs;
    }

    double periodNs() {
        return periodNs;
    }
}
