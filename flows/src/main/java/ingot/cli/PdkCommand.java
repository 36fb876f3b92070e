package ingot.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ingot pdk}: process data, from a package index or complete, and timing libraries of other corners and voltages. */
@Command(
        name = "pdk",
        description = "Process data: get them, check them, and make timing libraries of other corners and voltages.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "<command>",
        subcommands = {PdkList.class, PdkFetch.class, PdkVerify.class, PdkPath.class, PdkCharacterize.class, PdkCompare.class, PdkRules.class})
final class PdkCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().getOut().print(spec.commandLine().getUsageMessage());
        spec.commandLine().getOut().flush();
    }
}
