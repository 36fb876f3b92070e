package ingot.flow.build;

import ingot.flow.StepKey;
import ingot.hdl.Design;
import ingot.hdl.DesignEntry;
import ingot.hdl.Module;
import ingot.hdl.netlist.Netlist;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A design with its parameters.
 *
 * @param source the file that it is, for a design that is not of the catalogue
 */
public record ChosenDesign<P extends Record>(DesignEntry<P> entry, P parameters, Optional<SourceFile> source) {
    /** A design of the catalogue. */
    public ChosenDesign(DesignEntry<P> entry, P parameters) {
        this(entry, parameters, Optional.empty());
    }

    /** The design's netlist; throws what elaboration finds wrong. */
    public Netlist elaborate() {
        return entry.elaborate(parameters);
    }

    /** The elaborated design with what the checks say about it; throws what elaboration finds wrong. */
    public Design<?> design() {
        return entry.design(parameters);
    }

    /** Adds what the design depends on: its parameters, and its file where it is one. */
    public StepKey.Builder addTo(StepKey.Builder key) throws IOException {
        key.setting("design", this);
        return source.isPresent() ? key.file("source", source.get().file()) : key;
    }

    /** The class that describes it; it may depend on the parameters. */
    public Class<?> moduleClass() {
        return Design.<Module<P>>of(() -> entry.constructor().apply(parameters)).top().getClass();
    }

    /**
     * A name for files: the design's name and every parameter that is not as the design has it by default,
     * {@code systolic_rows_4_cols_4}.
     */
    public String fileName() {
        return entry.name() + Arrays.stream(entry.paramsClass().getRecordComponents())
                .filter(component -> entry.defaults() == null || !value(component, parameters).equals(value(component, entry.defaults())))
                .map(component -> "_" + component.getName() + "_" + value(component, parameters))
                .collect(Collectors.joining())
                .replaceAll("[^A-Za-z0-9_.-]", "_")
                .toLowerCase(Locale.ROOT);
    }

    /** The design's name with all parameters, for people. */
    @Override
    public String toString() {
        var text = parameters.toString();
        return entry.name() + text.substring(text.indexOf('['));
    }

    static String value(RecordComponent component, Record of) {
        try {
            component.getAccessor().trySetAccessible();
            return String.valueOf(component.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName() + " of " + of, e);
        }
    }
}
