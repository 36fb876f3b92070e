package ingot.systolic.analysis;

import ingot.systolic.workload.Conv2d;

/**
 * The part of a convolution that is in the scratchpads at once: all columns of an image, the whole kernel, and so much of the rest.
 *
 * @param filters channels of the output
 * @param channels of the input
 * @param rows of the output
 */
public record Tile(int filters, int channels, int rows) {
    /** How often it is needed for the filters of {@code work}. */
    int filterTrips(Conv2d work) {
        return ceiling(work.filters(), filters);
    }

    /** How often it is needed for its channels. */
    int channelTrips(Conv2d work) {
        return ceiling(work.channels(), channels);
    }

    /** How often it is needed for the rows of its output. */
    int rowTrips(Conv2d work) {
        return ceiling(work.outputHeight(), rows);
    }

    static int ceiling(int value, int unit) {
        return (value + unit - 1) / unit;
    }
}
