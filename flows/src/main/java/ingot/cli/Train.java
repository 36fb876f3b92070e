package ingot.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs typical commands once, so that the JVM can write a cache of the classes they load. Started by the launcher after a build. */
public final class Train {
    private Train() {}

    /** The only argument is a folder to write into. */
    public static void main(String... arguments) {
        var sink = new PrintWriter(new StringWriter());
        Main.run(new String[] {"--help"}, sink, sink);
        Main.run(new String[] {"list"}, sink, sink);
        for (var entry : Catalogue.load().designs()) {
            Main.run(new String[] {"emit", entry.name(), "--out", arguments[0] + "/" + entry.name()}, sink, sink);
        }
    }
}
