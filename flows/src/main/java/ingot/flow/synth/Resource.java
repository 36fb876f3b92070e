package ingot.flow.synth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The tool scripts beside this class. */
final class Resource {
    private Resource() {}

    static String text(String name) throws IOException {
        try (var stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("this build of Ingot lacks " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
