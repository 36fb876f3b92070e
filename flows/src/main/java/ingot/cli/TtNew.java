package ingot.cli;

import ingot.flow.build.ChosenDesign;
import ingot.flow.tinytapeout.NewProject;
import ingot.flow.tinytapeout.ProjectCheck;
import ingot.flow.tinytapeout.ProjectSettings;
import ingot.flow.tinytapeout.TileDesign;
import ingot.flow.tinytapeout.TilePlan;
import ingot.hdl.DesignEntry;
import ingot.pdk.Board;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** {@code ingot tt new <design>}: a repository that is ready to push. */
@Command
final class TtNew {
    @Option(names = "--author", paramLabel = "<name>", required = true, description = "your name, for the shuttle's page")
    private String author;

    @Option(names = "--discord", paramLabel = "<name>", description = "your name on TinyTapeout's Discord", defaultValue = "")
    private String discord;

    @Option(names = "--title", paramLabel = "<text>", description = "default: the design's name")
    private String title;

    @Option(names = "--description", paramLabel = "<text>", description = "one line; default: the design's summary")
    private String description;

    @Option(names = "--top", paramLabel = "<name>", description = "name of the tile; default tt_um_<author>_<design>")
    private String top;

    @Option(names = "--tile", paramLabel = "<size>", description = "1x1, 1x2, 2x2, ...; default ${DEFAULT-VALUE}", defaultValue = "1x1")
    private String tile;

    @Option(names = "--clock-hz", paramLabel = "<Hz>", description = "clock frequency; default ${DEFAULT-VALUE}", defaultValue = "10000000")
    private long clockHz;

    @Option(names = "--shuttle", paramLabel = "<tag>", description = "tag of TinyTapeout's actions; default ${DEFAULT-VALUE}", defaultValue = "ttsky26a")
    private String shuttle;

    @Option(names = "--librelane", description = "their servers make the layout; default: the one that `ingot tt harden` makes is submitted")
    private boolean librelane;

    @Option(names = "--out", paramLabel = "<folder>", description = "where the project goes; default: the tile's name")
    private Path out;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "show this help")
    private boolean help; // asked for through the parser

    private final PrintWriter printer;

    private TtNew(PrintWriter printer) {
        this.printer = printer;
    }

    static int run(String[] arguments, PrintWriter out) throws IOException {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            out.println("Usage: ingot tt new <design> --author <name> [--parameter value ...]");
            out.println("A design of the catalogue or one Java file becomes a TinyTapeout project; ingot tt new <design> --help shows the options.");
            return arguments.length == 0 ? Failures.WRONG_USAGE : 0;
        }
        var command = new TtNew(out);
        return new DesignLine("ingot tt new", command::spec, out).run(arguments, command::run);
    }

    private CommandSpec spec(DesignEntry<?> entry, ParameterOptions<?> parameters) {
        var spec = CommandSpec.create();
        spec.usageMessage().description("A TinyTapeout project of " + entry.name() + ": " + entry.summary() + ".");
        parameters.addTo(spec);
        return spec.addMixin("project", CommandSpec.forAnnotatedObject(this));
    }

    private <P extends Record> int run(ChosenDesign<P> design, ParseResult given) throws IOException {
        var kept = new ProjectDesign(design.source().map(file -> "design/" + file.file().getFileName()).orElse(design.entry().name()),
                ProjectDesign.given(design.entry(), given));
        return write(design, kept);
    }

    private <P extends Record> int write(ChosenDesign<P> design, ProjectDesign kept) throws IOException {
        Board.named(ProjectCheck.BOARD).tile(tile);
        var entry = design.entry();
        var wanted = top == null ? TileDesign.PREFIX + slug(author) + "_" + slug(entry.name()) : top;
        var made = TileDesign.of(entry, design.parameters(), wanted);
        var settings = new ProjectSettings(kept.command(), title == null ? entry.name() : title, author, discord,
                description == null ? entry.summary() : description, tile, clockHz, shuttle, librelane);
        var files = NewProject.files(settings, made.plan(), made.entry().elaborate(design.parameters()));
        files.put(ProjectDesign.NAME, kept.json());
        if (design.source().isPresent()) {
            files.put(kept.design(), Files.readString(design.source().get().file()));
        }
        var folder = out == null ? Path.of(made.topModule()) : out;
        NewProject.write(files, folder);
        tell(made.plan(), folder, files.size());
        return TtCheck.tell("the project's files", ProjectCheck.check(folder), printer);
    }

    private void tell(TilePlan plan, Path folder, int files) {
        printer.println("%s: %d files".formatted(folder, files));
        printer.println(switch (plan) {
            case TilePlan.Native _ -> "pins           the design's own";
            case TilePlan.Direct direct -> "pins           one for each of %d input and %d output bits".formatted(direct.inputBits(), direct.outputBits());
            case TilePlan.Loader loader -> "pins           a byte-wide loader for %d bytes of inputs, %d of outputs".formatted(loader.inputBytes(),
                    loader.outputs().stream().mapToInt(TilePlan.WidePort::bytes).sum());
        });
        printer.println(librelane ? "layout         made by TinyTapeout's servers from src/" : "layout         run `ingot tt harden %s`, then push".formatted(folder));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
