package ingot.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** The few lines of Maven's output that say how far the tests are. */
final class MavenLines {
    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building (\\S+) .*\\[(\\d+/\\d+)\\]");
    private static final Pattern CLASS = Pattern.compile(
            "\\[\\w+\\]\\s+Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+), Time elapsed: ([0-9.]+) s.* -- in (\\S+)");

    private MavenLines() {}

    static void show(String line, PrintWriter out) {
        var module = MODULE.matcher(line);
        if (module.find()) {
            out.println("  %s [%s]".formatted(module.group(1), module.group(2)));
        }
        var tests = CLASS.matcher(line);
        if (tests.find()) {
            int bad = Integer.parseInt(tests.group(2)) + Integer.parseInt(tests.group(3));
            var name = tests.group(6).substring(tests.group(6).lastIndexOf('.') + 1);
            var skipped = tests.group(4).equals("0") ? "" : ", " + tests.group(4) + " skipped";
            out.println("    %s %s: %s tests%s, %s s".formatted(bad == 0 ? "ok  " : "FAIL", name, tests.group(1), skipped, tests.group(5)));
        }
    }
}
