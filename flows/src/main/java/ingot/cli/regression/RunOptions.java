package ingot.cli.regression;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How tests run.
 *
 * @param classPath of the test processes
 * @param jvmArguments more arguments for Java: engines, seeds
 * @param full whether the long tests run too
 * @param timeoutSeconds after which a test is stopped
 * @param coverage folder in which the tests leave what they covered; empty for no coverage
 * @param graceSeconds how much longer its process has to stop it by itself, and to write its wave, before the process is ended
 */
public record RunOptions(
        String classPath, List<String> jvmArguments, boolean full, Optional<Path> coverage, int timeoutSeconds, int graceSeconds) {}
