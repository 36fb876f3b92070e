package ingot.flow.build;

import ingot.flow.FlowException;
import ingot.flow.StepKey;
import ingot.hdl.Design;
import ingot.hdl.DesignEntry;
import ingot.hdl.netlist.Netlist;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A design with its parameters. It is elaborated when the first step asks for it, and once for all steps. Thread-safe. */
public final class ChosenDesign<P extends Record> {
    private final DesignEntry<P> entry;
    private final P parameters;
    private final Optional<SourceFile> source;
    private Design<?> elaborated;

    /**
     * Chooses.
     *
     * @param source the file that it is, for a design that is not of the catalogue
     */
    public ChosenDesign(DesignEntry<P> entry, P parameters, Optional<SourceFile> source) {
        this.entry = entry;
        this.parameters = parameters;
        this.source = source;
    }

    /** A design of the catalogue. */
    public ChosenDesign(DesignEntry<P> entry, P parameters) {
        this(entry, parameters, Optional.empty());
    }

    /** What it is in the catalogue, or would be. */
    public DesignEntry<P> entry() {
        return entry;
    }

    public P parameters() {
        return parameters;
    }

    /** The file that it is; empty for a design of the catalogue. */
    public Optional<SourceFile> source() {
        return source;
    }

    /** The design's netlist; throws what elaboration finds wrong. */
    public Netlist elaborate() {
        return design().netlist();
    }

    /** The elaborated design with what the checks say about it; throws what elaboration finds wrong. */
    public synchronized Design<?> design() {
        if (elaborated == null) {
            elaborated = made();
        }
        return elaborated;
    }

    /** What a record cannot know, such as how many stages a block has room for, is refused by the design itself. */
    private Design<?> made() {
        try {
            return entry.design(parameters);
        } catch (IllegalArgumentException e) {
            throw new FlowException("%s: %s%s".formatted(entry.name(), e.getMessage(), place(e)), e);
        }
    }

    /** The line of the user's file in which {@code failure} arose; nothing for a design of the catalogue. */
    private String place(Throwable failure) {
        return source.map(one -> one.file().getFileName().toString())
                .flatMap(name -> Arrays.stream(failure.getStackTrace()).filter(frame -> name.equals(frame.getFileName())).findFirst())
                .map(frame -> " (%s:%d)".formatted(frame.getFileName(), frame.getLineNumber()))
                .orElse("");
    }

    /** Adds what the design depends on: its parameters, and its file where it is one. */
    public StepKey.Builder addTo(StepKey.Builder key) throws IOException {
        key.setting("design", this);
        return source.isPresent() ? key.file("source", source.get().file()) : key;
    }

    /** The class that describes it; it may depend on the parameters. */
    public Class<?> moduleClass() {
        return design().top().getClass();
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
