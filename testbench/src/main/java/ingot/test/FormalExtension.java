package ingot.test;

import ingot.formal.FormalCheck;
import ingot.formal.Goal;
import ingot.formal.Verdict;
import ingot.hdl.Design;
import ingot.hdl.Module;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.opentest4j.TestAbortedException;

/** Runs a {@link Formal} test once for every variant of its design. */
final class FormalExtension implements TestTemplateInvocationContextProvider {
    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(Formal.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        var test = context.getRequiredTestMethod().getAnnotation(Formal.class);
        var goals = goals(test);
        if (goals.isEmpty()) {
            throw new ExtensionConfigurationException("@Formal of " + context.getRequiredTestMethod().getName()
                    + " asks for nothing: give bmc, prove or cover a number of cycles");
        }
        return Devices.variants(context.getRequiredTestClass(), context.getRequiredTestMethod()).stream()
                .map(variant -> new Invocation(variant, goals, Duration.ofSeconds(test.seconds())));
    }

    private static List<Goal> goals(Formal test) {
        var goals = new ArrayList<Goal>();
        if (test.bmc() > 0) {
            goals.add(new Goal.Bounded(test.bmc()));
        }
        if (test.prove() > 0) {
            goals.add(new Goal.Prove(test.prove()));
        }
        if (test.cover() > 0) {
            goals.add(new Goal.Cover(test.cover()));
        }
        return goals;
    }

    private record Invocation(Devices.Variant variant, List<Goal> goals, Duration limit) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return "FORMAL" + (variant.params().isEmpty() ? "" : " " + variant.params());
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Checker(variant, goals, limit));
        }
    }

    /** Makes the checks of one run. */
    private static final class Checker implements BeforeEachCallback, ParameterResolver {
        private final Devices.Variant variant;
        private final List<Goal> goals;
        private final Duration limit;
        private Proof<?> proof;

        Checker(Devices.Variant variant, List<Goal> goals, Duration limit) {
            this.variant = variant;
            this.goals = goals;
            this.limit = limit;
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            FormalCheck.unavailable().ifPresent(reason -> {
                throw new TestAbortedException("not checked: " + reason);
            });
            var design = HardwareExtension.design(context, variant);
            var test = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
            var report = new FormalReport(design, RunId.fileName(test, variant.params()));
            var found = new ArrayList<Verdict.Holds>();
            for (var goal : goals) {
                found.add(report.expectHolds(new FormalCheck(design.netlist(), report.folder(goal), limit).decide(goal)));
            }
            proof = proof(design, found);
        }

        private static <M extends Module<?>> Proof<M> proof(Design<M> design, List<Verdict.Holds> found) {
            return new Proof<>(design, found);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Proof.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return proof;
        }
    }
}
