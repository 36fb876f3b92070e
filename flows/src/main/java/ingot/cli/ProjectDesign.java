package ingot.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.build.ChosenDesign;
import ingot.flow.build.SourceFile;
import ingot.hdl.DesignEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which design a TinyTapeout project is made of.
 *
 * @param design its name in the catalogue, or a Java file under the project's folder
 * @param arguments its parameters, as the user typed them
 */
record ProjectDesign(String design, List<String> arguments) {
    static final String NAME = "ingot.json";

    ProjectDesign {
        arguments = List.copyOf(arguments);
    }

    /** What is done with the design while its classes are there. */
    @FunctionalInterface
    interface Use<R> {
        <P extends Record> R with(ChosenDesign<P> design) throws IOException;
    }

    /** What is said in {@code folder}; empty in a project that was not made with Ingot. */
    static Optional<ProjectDesign> read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        return Files.isRegularFile(file) ? Optional.of(new ObjectMapper().readValue(file.toFile(), ProjectDesign.class)) : Optional.empty();
    }

    String json() throws IOException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(this) + "\n";
    }

    /** As the command line has it. */
    String command() {
        return (design + " " + String.join(" ", arguments)).strip();
    }

    /** The options of the design that were given in {@code parsed}. */
    static List<String> given(DesignEntry<?> entry, ParseResult parsed) {
        var names = java.util.Arrays.stream(entry.paramsClass().getRecordComponents()).map(ParameterOptions::optionName).toList();
        return parsed.matchedOptions().stream().filter(option -> names.contains(option.longestName()))
                .flatMap(option -> java.util.stream.Stream.of(option.longestName(), String.join(",", option.originalStringValues()))).toList();
    }

    /** Finds the design, and does something with it. */
    <R> R use(Path folder, Use<R> use) throws IOException {
        if (!design.endsWith(".java")) {
            return chosen(Catalogue.load().find(design), Optional.empty(), use);
        }
        try (var file = SingleFile.compile(folder.resolve(design))) {
            return chosen(file.design(), Optional.of(file.source()), use);
        }
    }

    private <P extends Record, R> R chosen(DesignEntry<P> entry, Optional<SourceFile> source, Use<R> use) throws IOException {
        var options = new ParameterOptions<>(entry);
        var spec = CommandSpec.create().name("ingot tt (" + design + ")");
        options.addTo(spec);
        var parsed = new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(DesignLine.normalised(arguments.toArray(String[]::new)));
        return use.with(options.read(parsed, source));
    }
}
