package ingot.flow.report;

import java.nio.file.Path;

/**
 * A picture of a block.
 *
 * @param title a few words; {@code legend} what the colours mean
 * @param file a PNG
 */
public record Picture(String title, String legend, Path file) {}
