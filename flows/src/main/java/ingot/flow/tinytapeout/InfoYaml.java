package ingot.flow.tinytapeout;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A project's {@code info.yaml}: its values, and the line of each key. */
public final class InfoYaml {
    /** Name of the file. */
    public static final String NAME = "info.yaml";

    private final Map<String, Object> values;
    private final Map<String, Integer> lines = new HashMap<>();

    private InfoYaml(Map<String, Object> values, Node root) {
        this.values = values;
        index("", root);
    }

    /**
     * Reads the file of a project.
     *
     * @throws TileException when it is missing or no YAML
     */
    public static InfoYaml read(Path project) throws IOException {
        var file = project.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            throw new TileException("there is no info.yaml in %s; `ingot tt new` writes one".formatted(project));
        }
        try {
            return parse(Files.readString(file));
        } catch (YAMLException e) {
            throw new TileException("info.yaml is no YAML: %s".formatted(e.getMessage().strip().replaceAll("\\s*\\n\\s*", " ")));
        }
    }

    private static InfoYaml parse(String text) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        if (!(yaml.load(text) instanceof Map<?, ?> map)) {
            throw new YAMLException("it holds no keys");
        }
        var values = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
        return new InfoYaml(values, yaml.compose(new StringReader(text)));
    }

    private void index(String path, Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    var inner = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
                    lines.put(inner, key.getStartMark().getLine() + 1);
                    index(inner, entry.getValueNode());
                }
            });
        }
    }

    /** Where a key stands, {@code info.yaml:14}; where its section does if it is missing. */
    String place(String path) {
        var line = lines.get(path);
        if (line != null) {
            return NAME + ":" + line;
        }
        int dot = path.indexOf('.');
        return dot < 0 ? NAME : place(path.substring(0, dot));
    }

    /** A value of the top level; {@code null} where there is none. */
    Object value(String key) {
        return values.get(key);
    }

    /** A section of the top level; empty where it is missing or no section. */
    Optional<Map<String, Object>> section(String key) {
        if (!(values.get(key) instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        var section = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> section.put(String.valueOf(name), value));
        return Optional.of(section);
    }

    /** A text of the section {@code project}; empty where there is none. */
    public String text(String key) {
        return section("project").map(project -> project.get(key)).map(String::valueOf).orElse("");
    }

    /** A number of the section {@code project}; 0 where there is none. */
    public long number(String key) {
        return section("project").map(project -> project.get(key)).filter(Number.class::isInstance).map(value -> ((Number) value).longValue())
                .orElse(0L);
    }

    /** The files that the project names. */
    public List<String> sources() {
        return section("project").map(project -> project.get("source_files")).filter(List.class::isInstance)
                .map(list -> ((List<?>) list).stream().map(String::valueOf).toList()).orElse(List.of());
    }
}
