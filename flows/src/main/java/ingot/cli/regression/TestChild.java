package ingot.cli.regression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs test classes and says on standard output how each test ended. A process of its own, so that a simulator that crashes
 * takes no more with it than the test.
 */
public final class TestChild {
    private static final String WITHOUT = "--without=";
    private static final String WITHOUT_TAG = "--without-tag=";

    private TestChild() {}

    /** The arguments are names of test classes, {@code --without=} ids of methods, and {@code --without-tag=} tags. */
    public static void main(String... arguments) {
        var selectors = new ArrayList<DiscoverySelector>();
        Set<String> without = new HashSet<>();
        var request = LauncherDiscoveryRequestBuilder.request();
        for (var argument : arguments) {
            if (argument.startsWith(WITHOUT)) {
                without.add(argument.substring(WITHOUT.length()));
            } else if (argument.startsWith(WITHOUT_TAG)) {
                request.filters(TagFilter.excludeTags(argument.substring(WITHOUT_TAG.length())));
            } else {
                selectors.add(DiscoverySelectors.selectClass(argument));
            }
        }
        PostDiscoveryFilter left = test -> FilterResult.includedIf(!without.contains(test.getUniqueId().toString()));
        request.selectors(selectors).filters(left).configurationParameter("jqwik.reporting.onlyfailures", "true");
        LauncherFactory.create().execute(request.build(), new Teller());
        tell(new TestEvent(TestEvent.Kind.DONE, "", "", "", 0, ""));
        System.exit(0); // a simulator may have left threads
    }

    private static void tell(TestEvent event) {
        System.out.println(event.line());
        System.out.flush();
    }

    private static final class Teller implements TestExecutionListener {
        private final Map<String, Long> started = new HashMap<>();
        private TestPlan plan;

        @Override
        public void testPlanExecutionStarted(TestPlan begun) {
            plan = begun;
        }

        @Override
        public void executionStarted(TestIdentifier test) {
            started.put(test.getUniqueId(), System.nanoTime());
            if (test.isTest()) {
                tell(TestEvent.Kind.STARTED, test, "");
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            tell(TestEvent.Kind.SKIPPED, test, reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            switch (result.getStatus()) {
                case SUCCESSFUL -> {
                    if (test.isTest()) {
                        tell(TestEvent.Kind.PASSED, test, "");
                    }
                }
                case ABORTED -> tell(TestEvent.Kind.SKIPPED, test, result.getThrowable().map(Throwable::getMessage).orElse(""));
                case FAILED -> tell(TestEvent.Kind.FAILED, test, result.getThrowable().map(FailureText::of).orElse(""));
            }
            if (test.getSource().orElse(null) instanceof ClassSource) {
                tell(TestEvent.Kind.CLASS_ENDED, test, "");
            }
        }

        private void tell(TestEvent.Kind kind, TestIdentifier test, String text) {
            var name = test.isTest() ? plan.getParent(test).map(parent -> parent.getDisplayName() + " ").orElse("") + test.getDisplayName()
                    : test.getDisplayName();
            long nanos = System.nanoTime() - started.getOrDefault(test.getUniqueId(), System.nanoTime());
            TestChild.tell(new TestEvent(kind, testClass(test), name, method(test), nanos / 1_000_000, String.valueOf(text)));
        }

        private String testClass(TestIdentifier test) {
            return switch (test.getSource().orElse(null)) {
                case MethodSource method -> method.getClassName();
                case ClassSource type -> type.getClassName();
                case null, default -> plan.getParent(test).map(this::testClass).orElse("");
            };
        }

        /** The id of the method, without the run of it that the test is. */
        private static String method(TestIdentifier test) {
            return test.getUniqueId().replaceAll("/\\[(test-template-invocation|dynamic-test|dynamic-container):.*$", "");
        }
    }
}
