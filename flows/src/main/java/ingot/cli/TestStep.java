package ingot.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.cli.regression.LogFollower;
import ingot.flow.Step;
import ingot.flow.StepKey;
import ingot.flow.Workspace;
import ingot.flow.build.ChosenDesign;
import ingot.flow.report.Check;
import ingot.tool.FoundTool;
import ingot.tool.KnownTools;
import ingot.tool.Tool;
import ingot.tool.ToolVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Runs the tests of a design, on every engine that is here. */
record TestStep(ChosenDesign<?> design, Path home) implements Step<Check> {
    private static final String NAME = "Tests";
    private static final String SAIF = "INGOT_SAIF";
    private static final String RESULT = "check.json";
    private static final Duration LIMIT = Duration.ofHours(2);

    @Override
    public StepKey key() throws IOException {
        return design.addTo(StepKey.builder())
                .setting("pdkRoot", System.getenv().getOrDefault("PDK_ROOT", ""))
                .setting("saif", saif())
                .tool(KnownTools.VERILATOR).tool(KnownTools.CXX).tool(KnownTools.YOSYS)
                .build();
    }

    @Override
    public void run(Workspace workspace) throws IOException {
        var tests = DesignTests.of(design, home);
        var log = workspace.file("tests.log");
        var lines = new TestLines(workspace::progress);
        try (var follower = LogFollower.follow(log, lines)) {
            var run = java().with(tests.command()).in(workspace.folder()).logTo(log).within(LIMIT);
            (saif().isEmpty() ? run : run.environment(SAIF, saif())).attempt();
            follower.finish();
        }
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(workspace.file(RESULT).toFile(), lines.tally(log.toString()).check(NAME, tests.className()));
    }

    /** Where activity is to be recorded: the tests run in a folder of their own, so the path is made absolute. */
    private static String saif() {
        var folder = System.getenv().getOrDefault(SAIF, "");
        return folder.isBlank() ? "" : Path.of(folder).toAbsolutePath().toString();
    }

    /** The Java that runs this program. */
    private static FoundTool java() {
        var tool = new Tool("java", List.of("java"), "INGOT_JAVA_EXE", List.of("-version"), Pattern.compile("version \"([0-9.]+)"),
                ToolVersion.parse("25"), "", "set JAVA_HOME to a JDK 25", "the tests");
        var executable = Path.of(System.getProperty("java.home"), "bin", "java");
        return new FoundTool(tool, executable, ToolVersion.parse(Runtime.version().toString()));
    }

    @Override
    public Check result(Path folder) throws IOException {
        return new ObjectMapper().readValue(folder.resolve(RESULT).toFile(), Check.class);
    }
}
