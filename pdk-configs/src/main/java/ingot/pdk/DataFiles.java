package ingot.pdk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The JSON files beside this class. */
final class DataFiles {
    /** Boards with an FPGA. */
    static final String FPGA = "FPGA board";

    /** Hashes of the files of processes. */
    static final String TESTED = "tested process";

    /** How the cells of processes are drawn. */
    static final String CELLS = "process whose cells are known";

    private static final Map<String, List<String>> NAMES = Map.of("process", List.of("sky130A", "gf180mcuD"), "board", List.of("tinytapeout-sky130"),
            TESTED, List.of("sky130A.tested", "gf180mcuD.tested"), CELLS, List.of("sky130A.cells"),
            FPGA, List.of("icebreaker", "icestick", "hx8k-breakout", "ulx3s-25f", "ulx3s-85f", "orangecrab-25f", "colorlight-5a-75b"));
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private DataFiles() {}

    static List<String> names(String kind) {
        return NAMES.get(kind);
    }

    static <T> T read(String kind, String name, Class<T> type) {
        if (!names(kind).contains(name)) {
            throw new PdkException("unknown " + kind + " `" + name + "`; known: " + String.join(", ", names(kind)));
        }
        try (var stream = DataFiles.class.getResourceAsStream(name + ".json")) {
            if (stream == null) {
                throw new PdkException("the data file " + name + ".json is missing from this build of Ingot");
            }
            return JSON.readValue(stream, type);
        } catch (IOException e) {
            throw new PdkException("the data file " + name + ".json cannot be read: " + e.getMessage(), e);
        }
    }
}
