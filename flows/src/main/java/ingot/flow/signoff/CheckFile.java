package ingot.flow.signoff;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.report.Check;
import java.io.IOException;
import java.nio.file.Path;

/** A check's result in the folder of its step. */
final class CheckFile {
    private static final String NAME = "check.json";

    private CheckFile() {}

    static void write(Check result, Path folder) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(folder.resolve(NAME).toFile(), result);
    }

    static Check read(Path folder) throws IOException {
        return new ObjectMapper().readValue(folder.resolve(NAME).toFile(), Check.class);
    }
}
