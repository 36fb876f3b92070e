package ingot.flow.study;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.hdl.plot.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What came out of a study.
 *
 * @param name of the files
 * @param summary what a reader should know, in a few lines
 * @param page for people
 * @param numbers for programs
 */
public record Study(String name, List<String> summary, Page page, Map<String, Object> numbers) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Writes {@code <name>.html} and {@code <name>.json}, and returns the first. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve(name + ".json").toFile(), numbers);
        return Files.writeString(folder.resolve(name + ".html"), page.html());
    }
}
