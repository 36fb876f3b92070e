package ingot.cli;

import ingot.pdk.PdkFinder;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is installed, what is missing, what the missing would give, and how to get it. */
@Command(name = "doctor", description = "Show every tool and the process data: what is here, what is missing, how to get it.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PdkOptions location = new PdkOptions();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        out.println("Java          %s (%s)".formatted(Runtime.version().feature(), System.getProperty("java.home")));
        var missing = new ArrayList<Tool>();
        KnownTools.all().forEach(tool -> show(tool, out, missing));
        var packages = packages(missing);
        if (!packages.isEmpty()) {
            out.println();
            out.println("To install what Debian has: sudo apt-get install " + packages);
        }
        out.println();
        ProcessReport.of(PdkFinder.ofThisMachine(), location.pdkRoot()).forEach(out::println);
        return 0;
    }

    private static void show(Tool tool, PrintWriter out, List<Tool> missing) {
        try {
            var found = ToolFinder.system().find(tool);
            out.println("%-13s %-10s %s".formatted(tool.name(), found.version(), found.executable()));
        } catch (ToolException e) {
            missing.add(tool);
            out.println("%-13s %-10s %s".formatted(tool.name(), "missing", e.getMessage().lines().findFirst().orElse("")));
        }
    }

    private static String packages(List<Tool> missing) {
        return missing.stream().map(Tool::debianPackage).filter(name -> !name.isEmpty()).collect(Collectors.joining(" "));
    }
}
