package ingot.test;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclaration;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The arguments that a hardware test takes beside its device, from JUnit's own sources: {@code @ValueSource}, {@code @MethodSource}, …. */
final class Cases {
    private Cases() {}

    /** The arguments of one run, and how its name shows them. */
    record Case(List<Object> arguments, String text) {
        static final Case NONE = new Case(List.of(), "");
    }

    /** The cases of a test; one without arguments for a test that takes only a device. */
    static List<Case> of(ExtensionContext context) {
        var method = context.getRequiredTestMethod();
        var wanted = Arrays.stream(method.getParameters()).filter(parameter -> parameter.getType() != Dut.class).toList();
        var sources = sources(method);
        if (wanted.isEmpty() && sources.isEmpty()) {
            return List.of(Case.NONE);
        }
        if (sources.isEmpty()) {
            throw new ExtensionConfigurationException(method.getName() + " takes " + wanted.getFirst()
                    + ": add a source of arguments, such as @ValueSource, @EnumSource or @MethodSource");
        }
        var cases = new ArrayList<Case>();
        for (var source : sources) {
            provide(source, new Wanted(method, wanted), context).forEach(arguments -> cases.add(arguments));
        }
        return cases;
    }

    private static List<Case> provide(ArgumentsProvider source, Wanted wanted, ExtensionContext context) {
        try {
            return source.provideArguments(wanted, context).map(arguments -> {
                var values = Arrays.asList(arguments.get());
                return new Case(values, values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]")));
            }).toList();
        } catch (Exception e) {
            throw new ExtensionConfigurationException("no arguments for " + wanted.method().getName() + ": " + e.getMessage(), e);
        }
    }

    private static List<ArgumentsProvider> sources(Method method) {
        var sources = new ArrayList<ArgumentsProvider>();
        for (var annotation : method.getAnnotations()) {
            sources.addAll(sources(annotation));
        }
        return sources;
    }

    private static List<ArgumentsProvider> sources(Annotation annotation) {
        if (annotation instanceof ArgumentsSource direct) {
            return List.of(ReflectionSupport.newInstance(direct.value()));
        }
        var found = new ArrayList<ArgumentsProvider>();
        AnnotationSupport.findAnnotation(annotation.annotationType(), ArgumentsSource.class)
                .ifPresent(source -> found.add(provider(source, annotation)));
        if (found.isEmpty()) { // the container of a repeated one
            for (var member : annotation.annotationType().getDeclaredMethods()) {
                if (member.getName().equals("value") && member.getReturnType().isArray()
                        && member.getReturnType().getComponentType().isAnnotation()) {
                    for (var inner : (Annotation[]) ReflectionSupport.invokeMethod(member, annotation)) {
                        found.addAll(sources(inner));
                    }
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static ArgumentsProvider provider(ArgumentsSource source, Annotation annotation) {
        var provider = ReflectionSupport.newInstance(source.value());
        if (provider instanceof AnnotationConsumer<?> consumer) {
            ((AnnotationConsumer<Annotation>) consumer).accept(annotation);
        }
        return provider;
    }

    /** What JUnit's sources ask about the parameters. */
    private record Wanted(Method method, List<Parameter> parameters) implements ParameterDeclarations {
        @Override
        public AnnotatedElement getSourceElement() {
            return method;
        }

        @Override
        public Optional<ParameterDeclaration> getFirst() {
            return get(0);
        }

        @Override
        public List<ParameterDeclaration> getAll() {
            var all = new ArrayList<ParameterDeclaration>();
            for (int i = 0; i < parameters.size(); i++) {
                all.add(new Declaration(parameters.get(i), i));
            }
            return all;
        }

        @Override
        public Optional<ParameterDeclaration> get(int index) {
            return index < parameters.size() ? Optional.of(new Declaration(parameters.get(index), index)) : Optional.empty();
        }

        @Override
        public String getSourceElementDescription() {
            return "method " + method.getName();
        }
    }

    private record Declaration(Parameter parameter, int index) implements ParameterDeclaration {
        @Override
        public AnnotatedElement getAnnotatedElement() {
            return parameter;
        }

        @Override
        public Class<?> getParameterType() {
            return parameter.getType();
        }

        @Override
        public int getParameterIndex() {
            return index;
        }

        @Override
        public Optional<String> getParameterName() {
            return Optional.of(parameter.getName());
        }
    }
}
