package ingot.flow.build;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import ingot.flow.layout.LayoutResult;
import ingot.flow.report.ModuleArea;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a layout beside its files: names, because the folder is renamed when the step is done, and numbers.
 */
record LayoutFacts(
        String def, String gds, String spef, String verilog, String lef, String engine, Map<String, Double> metrics, List<ModuleArea> modules) {
    private static final String NAME = "layout.json";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    static LayoutFacts of(LayoutResult result, String engine, List<ModuleArea> modules, Path folder) {
        return new LayoutFacts(name(folder, result.def()), name(folder, result.gds()), name(folder, result.spef()),
                name(folder, result.verilog()), name(folder, result.lef()), engine, new TreeMap<>(result.metrics()), modules);
    }

    void write(Path folder) throws IOException {
        JSON.writeValue(folder.resolve(NAME).toFile(), this);
    }

    static LayoutFacts read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(NAME).toFile(), LayoutFacts.class);
    }

    private static String name(Path folder, Path file) {
        return folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
    }
}
