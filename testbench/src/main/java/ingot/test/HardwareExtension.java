package ingot.test;

import ingot.hdl.Design;
import ingot.sim.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a {@link HardwareTest} once for every engine and variant of its design. */
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
        var variants = Devices.variants(context.getRequiredTestClass(), context.getRequiredTestMethod());
        return Arrays.stream(test.engines())
                .filter(EngineKind::isWanted)
                .flatMap(kind -> kind.find().stream())
                .flatMap(engine -> variants.stream().map(variant -> new Invocation(engine, variant, test.reset())));
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

    private record Invocation(Engine engine, Devices.Variant variant, boolean reset) implements TestTemplateInvocationContext {
        @Override
        public String getDisplayName(int index) {
            return engine.name().toUpperCase(Locale.ROOT) + (variant.params().isEmpty() ? "" : " " + variant.params());
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new DutExtension(engine, variant, reset));
        }
    }
}
