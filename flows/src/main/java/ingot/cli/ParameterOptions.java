package ingot.cli;

import ingot.flow.build.ChosenDesign;
import ingot.flow.build.SourceFile;
import ingot.hdl.DesignEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** A design's parameter record as command line options, and back. */
record ParameterOptions<P extends Record>(DesignEntry<P> entry) {
    /** Adds one option for each component of the record. */
    void addTo(CommandSpec command) {
        for (var component : entry.paramsClass().getRecordComponents()) {
            var option = OptionSpec.builder(optionName(component)).type(component.getType());
            var element = component.getType();
            if (component.getGenericType() instanceof ParameterizedType list) {
                element = (Class<?>) list.getActualTypeArguments()[0];
                option.auxiliaryTypes(element).splitRegex(",");
            }
            if (element == BigInteger.class) {
                option.converters(ParameterOptions::big);
            }
            parser(element).ifPresent(option::converters);
            command.addOption(option.arity("1")
                    .paramLabel(label(component.getType()))
                    .required(entry.defaults() == null)
                    .description(entry.defaults() == null ? "must be given" : "default " + text(value(component, entry.defaults())))
                    .build());
        }
    }

    /** How text becomes a value of a type that brings a {@code parse} of its own. */
    private static Optional<ITypeConverter<?>> parser(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("parse") && Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst()
                .map(method -> text -> {
                    try {
                        return method.invoke(null, text);
                    } catch (InvocationTargetException e) {
                        throw new TypeConversionException(e.getCause().getMessage());
                    }
                });
    }

    /** The design with what was given, and its own defaults for the rest. */
    ChosenDesign<P> read(ParseResult given, Optional<SourceFile> source) {
        var components = entry.paramsClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> given.hasMatchedOption(optionName(component))
                        ? given.matchedOption(optionName(component)).getValue()
                        : value(component, entry.defaults()))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = entry.paramsClass().getDeclaredConstructor(types);
            if (source.isPresent()) {
                constructor.setAccessible(true); // a file for one design need not make its record public
            }
            return new ChosenDesign<>(entry, constructor.newInstance(values), source);
        } catch (InvocationTargetException e) {
            throw new UserException("%s: %s".formatted(entry.name(), e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parameter record of " + entry.name() + " must be public", e);
        }
    }

    /** {@code dataBits} becomes {@code --data-bits}. */
    static String optionName(RecordComponent component) {
        return "--" + component.getName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** A number in decimal, or in hexadecimal after {@code 0x}, as {@link #text} writes it. */
    private static BigInteger big(String text) {
        try {
            return text.startsWith("0x") ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'%s' is not a number; write 18 or 0x12".formatted(text));
        }
    }

    private static String label(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return "<a,b,...>";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(ParameterOptions::text).collect(Collectors.joining("|", "<", ">"));
        }
        return "<" + type.getSimpleName().toLowerCase(Locale.ROOT) + ">";
    }

    static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ParameterOptions::text).collect(Collectors.joining(","));
        }
        if (value instanceof BigInteger number && number.signum() >= 0) {
            return "0x" + number.toString(16);
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : String.valueOf(value);
    }

    static Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parameter record %s must be public".formatted(of.getClass().getName()), e);
        }
    }
}
