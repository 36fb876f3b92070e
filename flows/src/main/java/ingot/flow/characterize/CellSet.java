package ingot.flow.characterize;

import ingot.pdk.PdkException;
import ingot.pdk.PdkProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cells that a library needs for synthesis, clock trees, repair and ties: from the data file of the process. */
public final class CellSet {
    private CellSet() {}

    /**
     * Names of the cells, the most used first.
     *
     * @throws PdkException when Ingot has no list for the process
     */
    public static List<String> of(PdkProcess process) {
        try (var stream = CellSet.class.getResourceAsStream(process.cellLibrary() + ".cells")) {
            if (stream == null) {
                throw new PdkException("Ingot has no list of the cells of " + process.cellLibrary() + " to characterise; name them with --cells");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of(line.trim().split("\\s+")).stream()).map(cell -> process.cellLibrary() + "__" + cell).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
