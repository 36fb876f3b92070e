package ingot.test;

import ingot.hdl.Design;
import ingot.sim.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a {@link HardwareTest} once for every engine, variant of its design, case and seed. */
final class HardwareExtension implements TestTemplateInvocationContextProvider {
    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(HardwareExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return context.getRequiredTestMethod().isAnnotationPresent(HardwareTest.class);
    }

    /** Where only engines of another module are wanted, nothing runs, and that is no error. */
    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        var test = context.getRequiredTestMethod().getAnnotation(HardwareTest.class);
        var engines = Arrays.stream(test.engines())
                .filter(EngineKind::isWanted)
                .flatMap(kind -> kind.find().stream())
                .toList();
        if (engines.isEmpty()) {
            return Stream.empty();
        }
        var variants = Devices.variants(context.getRequiredTestClass(), context.getRequiredTestMethod());
        var cases = Cases.of(context);
        var runs = new ArrayList<Run>();
        for (var engine : engines) {
            for (var variant : variants) {
                for (var arguments : cases) {
                    runs.addAll(runs(context, test, engine, variant, arguments));
                }
            }
        }
        // A seed that has failed before goes first, over all engines and variants.
        return Stream.concat(runs.stream().filter(Run::failedBefore), runs.stream().filter(run -> !run.failedBefore()))
                .map(run -> new Invocation(run, test));
    }

    private static List<Run> runs(ExtensionContext context, HardwareTest test, Engine engine, Devices.Variant variant, Cases.Case arguments) {
        var id = new RunId(context.getRequiredTestClass().getSimpleName(), context.getRequiredTestMethod().getName(),
                engine.name(), variant.params(), arguments.text());
        var failed = SeedStore.system().failed(id);
        var runs = new ArrayList<Run>();
        for (long seed : failed) {
            runs.add(new Run(id, engine, variant, arguments, seed, "seed " + RunId.hex(seed) + ", failed before"));
        }
        var seeds = id.seeds(test.seeds());
        for (int i = 0; i < seeds.length; i++) {
            if (!failed.contains(seeds[i])) {
                runs.add(new Run(id, engine, variant, arguments, seeds[i], seeds.length == 1 ? "" : "seed " + RunId.hex(seeds[i])));
            }
        }
        return runs;
    }

    /** The design of {@code variant}, elaborated once per test class. */
    @SuppressWarnings("unchecked")
    static Design<?> design(ExtensionContext context, Devices.Variant variant) {
        var root = context.getRoot();
        var designs = (Map<Devices.Variant, Design<?>>) root.getStore(STORE).getOrComputeIfAbsent(
                context.getRequiredTestClass(), _ -> new ConcurrentHashMap<Devices.Variant, Design<?>>());
        var known = designs.get(variant);
        if (known == null) {
            known = variant.elaborate();
            designs.put(variant, known);
        }
        return known;
    }

    /**
     * One run of a test.
     *
     * @param note what its name says about the seed; empty for the seed that is always used
     */
    record Run(RunId id, Engine engine, Devices.Variant variant, Cases.Case arguments, long seed, String note) {
        boolean failedBefore() {
            return note.endsWith("failed before");
        }
    }

    private record Invocation(Run run, HardwareTest test) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return run.id().title() + (run.note().isEmpty() ? "" : " (" + run.note() + ")");
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new DutExtension(run, test));
        }
    }
}
