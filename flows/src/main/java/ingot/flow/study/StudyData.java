package ingot.flow.study;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.systolic.analysis.Chip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The published figures that studies compare with: {@code chips.json} and {@code decode.json}, which name their sources. */
public final class StudyData {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where {@code decode.json} has its figures. */
    public static final String DECODE_SOURCE = "github.com/pytorch-labs/gpt-fast, README (A100 80GB limited to 330 W, short prompts; "
            + "weights of 4 bits in groups of 32 are 5 bits with their scales)";

    /**
     * Tokens per second that somebody measured and published.
     *
     * @param chip name of it
     * @param chips how many, each with its part of every weight
     * @param model name of it
     * @param weightBits with their scales
     * @param cacheBits of keys and values
     * @param batch sequences at once
     * @param context tokens of each
     * @param tokensPerSecond all sequences together
     */
    public record Published(String chip, int chips, String model, double weightBits, double cacheBits, int batch, int context, double tokensPerSecond) {}

    private StudyData() {}

    /** Accelerators with their data sheets. */
    public static List<Chip> chips() {
        return read("chips.json", new TypeReference<>() {});
    }

    /** The chip called {@code name}, or one whose name has it as a part. */
    public static Chip chip(String name) {
        return chips().stream().filter(chip -> chip.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new StudyException("there is no chip `%s`; there are %s".formatted(name, chips().stream().map(Chip::name).toList())));
    }

    /** Measured decoding. */
    public static List<Published> decoding() {
        return read("decode.json", new TypeReference<>() {});
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (var in = StudyData.class.getResourceAsStream(name)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
