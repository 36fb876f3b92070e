package ingot.pdk.lef;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads LEF 5.5 to 5.8: layers, fixed vias and sites of a technology LEF, macros of cell LEFs. Statements that say nothing
 * about these are skipped.
 */
public final class LefReader {
    private final TechnologyParser technology = new TechnologyParser();
    private final Map<String, Macro> macros = new LinkedHashMap<>();

    private LefReader() {}

    /**
     * Reads the technology LEF and the cell LEFs of a process into one library.
     *
     * @throws LefException when a file cannot be read or is not LEF
     */
    public static LefLibrary read(Path technologyLef, List<Path> cellLefs) {
        var reader = new LefReader();
        reader.file(technologyLef);
        cellLefs.forEach(reader::file);
        return reader.library();
    }

    /** Reads LEF text; {@code name} stands for the file in messages. */
    static LefLibrary parse(String name, String text) {
        var reader = new LefReader();
        reader.text(name, text);
        return reader.library();
    }

    private void file(Path path) {
        try {
            text(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new LefException("cannot read the LEF file " + path + ": " + e.getMessage(), e);
        }
    }

    private void text(String name, String text) {
        var tokens = new LefTokens(name, text);
        for (String word = tokens.next(); word != null; word = tokens.next()) {
            switch (word) {
                case "LAYER" -> technology.layer(tokens);
                case "VIA" -> technology.via(tokens);
                case "SITE" -> technology.site(tokens);
                case "MACRO" -> {
                    var macro = new MacroParser(tokens).macro();
                    macros.put(macro.name(), macro);
                }
                case "VIARULE", "NONDEFAULTRULE" -> skipTo(tokens, tokens.word());
                case "PROPERTYDEFINITIONS", "UNITS", "SPACING" -> skipTo(tokens, word);
                case "END" -> {
                    if (tokens.word().equals("LIBRARY")) {
                        return;
                    }
                }
                default -> tokens.statement();
            }
        }
    }

    private static void skipTo(LefTokens tokens, String name) {
        for (String word = tokens.word(); ; word = tokens.word()) {
            if (word.equals("END") && tokens.word().equals(name)) {
                return;
            }
        }
    }

    private LefLibrary library() {
        return new LefLibrary(technology.layers(), technology.vias(), technology.sites(), Map.copyOf(macros));
    }
}
