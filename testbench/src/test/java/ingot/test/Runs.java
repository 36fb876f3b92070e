package ingot.test;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a method of a test class whose tests are made to fail, and gives what came of each run by its display name. */
final class Runs {
    private Runs() {}

    static Map<String, TestExecutionResult> of(Class<?> type, String method, Class<?>... parameters) {
        var results = new LinkedHashMap<String, TestExecutionResult>();
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectMethod(type, method,
                        String.join(",", java.util.Arrays.stream(parameters).map(Class::getName).toList())))
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                    results.put(test.getDisplayName(), result);
                }
            }
        });
        return results;
    }

    /** The message of the only run, which has failed. */
    static String failure(Class<?> type, String method, Class<?>... parameters) {
        var results = of(type, method, parameters);
        if (results.size() != 1) {
            throw new AssertionError("one run expected: " + results);
        }
        return results.values().iterator().next().getThrowable().map(Throwable::getMessage).orElse("(passed)");
    }
}
