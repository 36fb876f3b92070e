package ingot.cli;

import ingot.pdk.PdkFile;
import ingot.pdk.rules.RuleDeck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The rule deck of the routing layers, on standard output. */
@Command(name = "rules", description = "Print a KLayout rule deck of the routing layers, made from the technology LEF.", mixinStandardHelpOptions = true)
final class PdkRules implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private PdkOptions options;

    @Override
    public Integer call() {
        var pdk = options.pdk();
        spec.commandLine().getOut().print(RuleDeck.of(pdk.process(), pdk.file(PdkFile.Role.TECHNOLOGY_LEF)));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
