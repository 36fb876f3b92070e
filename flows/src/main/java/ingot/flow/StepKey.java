package ingot.flow;

import ingot.tool.Tool;
import ingot.tool.ToolException;
import ingot.tool.ToolFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a step's output depends on, by name.
 *
 * @param parts content hash of each input file, text of each setting, version of each tool
 */
public record StepKey(Map<String, String> parts) {
    public StepKey {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** One hash over all parts. */
    public String hash() {
        var text = new StringBuilder();
        parts.forEach((name, value) -> text.append(name.length()).append(':').append(name).append(value.length()).append(':').append(value));
        return ContentHash.of(text.toString());
    }

    /** A key that holds the version of Ingot itself, to which more is added. */
    public static Builder builder() {
        return new Builder().setting("ingot", System.getProperty("ingot.stamp", "development"));
    }

    /** Collects the parts of a key. */
    public static final class Builder {
        private final Map<String, String> parts = new TreeMap<>();

        private Builder() {}

        /** A value that the user or the program chose. */
        public Builder setting(String name, Object value) {
            if (parts.put(name, String.valueOf(value)) != null) {
                throw new IllegalArgumentException("two parts of a step's key are called " + name);
            }
            return this;
        }

        /** An input file, by its content. */
        public Builder file(String name, Path file) throws IOException {
            return setting(name, ContentHash.of(file));
        }

        /** A tool, by its version; a tool that cannot be used counts as absent. */
        public Builder tool(Tool tool) {
            try {
                return setting(tool.name(), ToolFinder.system().find(tool).version());
            } catch (ToolException e) {
                return setting(tool.name(), e.failure());
            }
        }

        /** The finished key. */
        public StepKey build() {
            return new StepKey(parts);
        }
    }
}
