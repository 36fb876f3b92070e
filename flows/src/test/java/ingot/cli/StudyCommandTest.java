package ingot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
    @TempDir
    Path folder;

    private String run(int code, String... arguments) {
        var all = new ArrayList<>(List.of("study"));
        all.addAll(List.of(arguments));
        var out = new StringWriter();
        assertEquals(code, Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out)), out::toString);
        return out.toString();
    }

    @Test
    void takesAnAcceleratorFromAFile() throws IOException {
        Files.writeString(folder.resolve("small.json"), "{\"name\": \"small\", \"rows\": 8, \"cols\": 8, \"input\": \"int4\", \"dramBytesPerCycle\": 4}");
        run(0, "roofline", "--network", "Qwen2.5-0.5B", "--tokens", "64", "--accelerator", folder.resolve("small.json").toString(), "--out", folder.toString());
        var page = Files.readString(folder.resolve("roofline.html"));
        assertTrue(page.contains("<svg") && !page.contains("<script") && !page.contains("src="), "one page that needs no other file");
        assertTrue(page.contains("small, weight-stationary: 64 multipliers, 4.0 bytes a cycle"));
        assertEquals(64, new ObjectMapper().readTree(folder.resolve("roofline.json").toFile()).path("macsPerCycle").asInt());
    }

    @Test
    void readsTheConfigurationOfAModel() throws IOException {
        Files.writeString(folder.resolve("config.json"), """
                {"model_type": "qwen2", "hidden_size": 896, "num_hidden_layers": 24, "num_attention_heads": 14, "num_key_value_heads": 2,
                 "intermediate_size": 4864, "vocab_size": 151936, "tie_word_embeddings": true}""");
        var fromFile = run(0, "decode", "--model", folder.resolve("config.json").toString(), "--out", folder.toString());
        assertEquals(run(0, "decode", "--model", "Qwen2.5-0.5B", "--out", folder.toString()), fromFile);
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve("config.json"), "{\"hidden_size\": 896}");
        assertTrue(run(1, "decode", "--model", folder.resolve("config.json").toString()).strip().endsWith(
                "config.json does not say num_attention_heads, num_hidden_layers, intermediate_size, vocab_size"));
        assertTrue(run(1, "decode", "--chip", "abacus").startsWith("error: there is no chip `abacus`; there are ["));
        assertEquals("error: NVIDIA A100 80GB SXM does not compute with fp8; it does with [fp16, int4, int8]",
                run(1, "decode", "--chip", "A100", "--format", "fp8").strip());
        Files.writeString(folder.resolve("tiny.json"), "{\"name\": \"tiny\", \"bufferBytes\": 100}");
        assertTrue(run(1, "dataflow", "--accelerator", folder.resolve("tiny.json").toString()).contains("more than half of the 100 bytes for inputs and weights"));
    }
}
