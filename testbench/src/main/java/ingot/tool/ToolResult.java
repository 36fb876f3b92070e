package ingot.tool;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A run that came to its end.
 *
 * @param log everything that the tool printed
 */
public record ToolResult(int exitCode, Path log, Duration elapsed) {}
