package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.DesignEntry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of the library refuses a number that it cannot have in one line, which names the parameter. */
class RefusalTest {
    @TempDir
    Path folder;

    static Stream<Arguments> numbers() {
        return blocks().flatMap(entry -> components(entry)
                .filter(component -> List.of(int.class, long.class).contains(component.getType()))
                .map(component -> Arguments.of(entry.name(), component.getName(), ParameterOptions.optionName(component))));
    }

    static Stream<String> pipelines() {
        return blocks().filter(entry -> components(entry).anyMatch(component -> component.getName().equals("stages")))
                .map(DesignEntry::name);
    }

    private static Stream<DesignEntry<?>> blocks() {
        return Catalogue.load().designs().stream().filter(entry -> entry.paramsClass().getPackageName().startsWith("ingot.generators."));
    }

    private static Stream<RecordComponent> components(DesignEntry<?> entry) {
        return Arrays.stream(entry.paramsClass().getRecordComponents());
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("numbers")
    void negativeNumber(String design, String parameter, String option) {
        var said = refusal(design, option + "=-1");
        assertTrue(said.matches("error: " + design + ": .*\\b" + parameter + "\\b.*\n"), said);
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void tooManyStages(String design) {
        var said = refusal(design, "--stages=1000");
        assertTrue(said.matches("error: " + design + ": stages must be .*1000.*\n"), said);
    }

    private String refusal(String design, String option) {
        var err = new StringWriter();
        var out = new PrintWriter(new StringWriter());
        assertEquals(1, Main.run(new String[] {"emit", design, option, "--out", folder.toString()}, out, new PrintWriter(err)));
        return err.toString();
    }
}
