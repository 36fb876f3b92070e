package ingot.cli;

import ingot.flow.build.ChosenDesign;
import ingot.flow.build.SourceFile;
import ingot.hdl.DesignEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command line that begins with a design: one of the catalogue, or a Java file.
 *
 * @param command what stands before the design: {@code ingot tt new}
 */
record DesignLine(String command, Options options, PrintWriter out) {
    /** Makes the description of a command for a design, with its options and those of the design's parameters. */
    @FunctionalInterface
    interface Options {
        CommandSpec of(DesignEntry<?> entry, ParameterOptions<?> parameters);
    }

    /** What the command does with its design. */
    @FunctionalInterface
    interface Action {
        <P extends Record> int run(ChosenDesign<P> design, ParseResult given) throws IOException;
    }

    /** Runs {@code action}; {@code arguments} begin with the design. */
    int run(String[] arguments, Action action) throws IOException {
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        if (!arguments[0].endsWith(".java")) {
            return run(Catalogue.load().find(arguments[0]), Optional.empty(), rest, action);
        }
        try (var file = SingleFile.compile(Path.of(arguments[0]))) {
            return run(file.design(), Optional.of(file.source()), rest, action);
        }
    }

    private <P extends Record> int run(DesignEntry<P> entry, Optional<SourceFile> source, String[] rest, Action action) throws IOException {
        var parameters = new ParameterOptions<>(entry);
        var spec = options.of(entry, parameters).name(command + " " + entry.name());
        spec.usageMessage().sortOptions(false).width(110);
        var line = new CommandLine(spec).setOut(out).setCaseInsensitiveEnumValuesAllowed(true);
        var given = line.parseArgs(normalised(rest));
        if (given.isUsageHelpRequested()) {
            line.usage(out);
            return 0;
        }
        return action.run(parameters.read(given, source), given);
    }

    /** Constants of enums are typed in lower case with dashes. */
    static String[] normalised(String[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> !argument.startsWith("-") && argument.matches("[a-z]+(-[a-z]+)+") ? argument.replace('-', '_') : argument)
                .toArray(String[]::new);
    }
}
