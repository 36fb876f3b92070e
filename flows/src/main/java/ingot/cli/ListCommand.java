package ingot.cli;

import ingot.hdl.DesignEntry;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the catalogue. */
@Command(name = "list", description = "Show the designs that can be built, and their parameters.", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        for (var entry : Catalogue.load().designs()) {
            out.println("%-12s %s".formatted(entry.name(), entry.summary()));
            out.println("%-12s   %s".formatted("", parameters(entry)));
        }
        out.flush();
        return 0;
    }

    private static String parameters(DesignEntry<?> entry) {
        return Arrays.stream(entry.paramsClass().getRecordComponents()).map(component -> parameter(component, entry.defaults()))
                .collect(Collectors.joining(" "));
    }

    private static String parameter(RecordComponent component, Record defaults) {
        return ParameterOptions.optionName(component) + " " + ParameterOptions.text(ParameterOptions.value(component, defaults));
    }
}
