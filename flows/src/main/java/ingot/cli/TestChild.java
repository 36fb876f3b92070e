package ingot.cli;

import java.util.Arrays;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
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
    /** Begins each line that is meant for {@link TestLines}. */
    static final String MARK = "@ingot-test\t";

    private TestChild() {}

    /** The arguments are the names of the test classes. */
    public static void main(String... arguments) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(arguments).map(DiscoverySelectors::selectClass).toList()).build();
        LauncherFactory.create().execute(request, new Teller());
        System.out.println(MARK + "done");
        System.out.flush();
        System.exit(0); // a simulator may have left threads
    }

    private static final class Teller implements TestExecutionListener {
        private TestPlan plan;

        @Override
        public void testPlanExecutionStarted(TestPlan started) {
            plan = started;
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            tell("skipped", test, reason);
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            var reason = result.getThrowable().map(Throwable::getMessage).orElse("");
            switch (result.getStatus()) {
                case SUCCESSFUL -> {
                    if (test.isTest()) {
                        tell("passed", test, "");
                    }
                }
                case ABORTED -> tell("skipped", test, reason);
                case FAILED -> tell("failed", test, reason);
            }
        }

        private void tell(String outcome, TestIdentifier test, String reason) {
            var name = plan.getParent(test).map(parent -> parent.getDisplayName() + " ").orElse("") + test.getDisplayName();
            System.out.println(MARK + outcome + "\t" + name.replace('\t', ' ') + "\t" + String.valueOf(reason).replaceAll("\\s+", " "));
            System.out.flush();
        }
    }
}
