package ingot.cli.regression;

import java.util.List;

/**
 * How tests run.
 *
 * @param classPath of the test processes
 * @param jvmArguments more arguments for Java: engines, seeds
 * @param full whether the long tests run too
 * @param timeoutSeconds after which a test is stopped
 * @param graceSeconds how much longer its process has to stop it by itself, and to write its wave, before the process is ended
 */
public record RunOptions(String classPath, List<String> jvmArguments, boolean full, int timeoutSeconds, int graceSeconds) {}
