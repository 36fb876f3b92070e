package ingot.flow.study;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ingot.systolic.analysis.Accelerator;
import ingot.systolic.analysis.EnergyTable;
import ingot.systolic.number.NumberType;
import ingot.systolic.workload.Decoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What users describe in files of their own: a model, an accelerator, energies. Each is JSON. */
public final class StudyFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StudyFiles() {}

    /** A decoder by its name, or from its {@code config.json} as model hubs have it. */
    public static Decoder decoder(String nameOrFile) throws IOException {
        var known = Decoder.known().stream().filter(model -> model.name().equalsIgnoreCase(nameOrFile)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (!nameOrFile.endsWith(".json")) {
            throw new StudyException("there is no model `%s`; there are %s, and any config.json"
                    .formatted(nameOrFile, Decoder.known().stream().map(Decoder::name).toList()));
        }
        var file = Path.of(nameOrFile);
        var config = new Fields(file, JSON.readTree(file.toFile()));
        int hidden = config.integer("hidden_size");
        int heads = config.integer("num_attention_heads");
        var decoder = config.finish(() -> new Decoder(config.text("model_type", file.toAbsolutePath().getParent().getFileName().toString()), hidden,
                config.integer("num_hidden_layers"), heads, config.integer("num_key_value_heads", heads), config.integer("head_dim", heads == 0 ? 1 : hidden / heads),
                config.integer("intermediate_size"), config.integer("vocab_size"), config.tree().path("tie_word_embeddings").asBoolean(false)));
        return decoder;
    }

    /** An accelerator; what the file does not say is as in {@link Accelerator#EDGE}. */
    public static Accelerator accelerator(Path file) throws IOException {
        var fields = new Fields(file, JSON.readTree(file.toFile()));
        var edge = Accelerator.EDGE;
        return fields.finish(() -> new Accelerator(fields.text("name", file.getFileName().toString()), fields.integer("rows", edge.rows()),
                fields.integer("cols", edge.cols()), fields.integer("taps", edge.taps()), NumberType.parse(fields.text("input", edge.input().toString())),
                NumberType.parse(fields.text("weight", edge.weight().toString())), NumberType.parse(fields.text("sum", edge.sum().toString())),
                fields.integer("bufferBytes", (int) edge.bufferBytes()), fields.integer("sumBytes", (int) edge.sumBytes()),
                fields.number("bufferBytesPerCycle", edge.bufferBytesPerCycle()), fields.number("dramBytesPerCycle", edge.dramBytesPerCycle())));
    }

    /** A table of energies by its name, {@code eyeriss} or {@code horowitz}, or from a file that says all of it. */
    public static EnergyTable energies(String nameOrFile) throws IOException {
        return switch (nameOrFile.toLowerCase(Locale.ROOT)) {
            case "eyeriss" -> EnergyTable.EYERISS;
            case "horowitz" -> EnergyTable.HOROWITZ;
            default -> {
                if (!nameOrFile.endsWith(".json")) {
                    throw new StudyException("there are the energies eyeriss and horowitz, and any JSON file; not `" + nameOrFile + "`");
                }
                yield JSON.readValue(Path.of(nameOrFile).toFile(), EnergyTable.class);
            }
        };
    }

    /** The fields of a file. What is missing or refused is told with the file's name, all of it at once. */
    private record Fields(Path file, JsonNode tree, List<String> missing) {
        Fields(Path file, JsonNode tree) {
            this(file, tree, new ArrayList<>());
        }

        int integer(String name) {
            if (!tree.path(name).isInt()) {
                missing.add(name);
            }
            return tree.path(name).asInt(0);
        }

        int integer(String name, int otherwise) {
            return tree.path(name).asInt(otherwise);
        }

        double number(String name, double otherwise) {
            return tree.path(name).asDouble(otherwise);
        }

        String text(String name, String otherwise) {
            return tree.path(name).asText(otherwise);
        }

        <T> T finish(java.util.function.Supplier<T> make) {
            try {
                var made = make.get();
                if (missing.isEmpty()) {
                    return made;
                }
            } catch (IllegalArgumentException e) {
                if (missing.isEmpty()) {
                    throw new StudyException(file + ": " + e.getMessage());
                }
            }
            throw new StudyException("%s does not say %s".formatted(file, String.join(", ", missing)));
        }
    }
}
