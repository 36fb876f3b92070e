package ingot.cli.regression;

import java.util.Optional;

/**
 * What a test process says about a test: one line on its standard output.
 *
 * @param testClass full name of the test class
 * @param name the test as a person reads it, with its parameters
 * @param method the id of the method that it belongs to; a process that is started again can leave it out
 * @param millis how long it took, in milliseconds
 * @param text why it failed or was skipped; may have several lines
 */
public record TestEvent(Kind kind, String testClass, String name, String method, long millis, String text) {
    /** What happened. */
    public enum Kind { STARTED, PASSED, FAILED, SKIPPED, CLASS_ENDED, DONE }

    private static final String MARK = "@ingot-test\t";

    /** The line for it. */
    String line() {
        return MARK + String.join("\t", kind.name(), escape(testClass), escape(name), escape(method), String.valueOf(millis), escape(text));
    }

    /** What {@code line} says; empty for a line that a test has printed. */
    public static Optional<TestEvent> parse(String line) {
        int begin = line.indexOf(MARK); // a test may have printed without ending its line
        if (begin < 0) {
            return Optional.empty();
        }
        var fields = line.substring(begin + MARK.length()).split("\t", -1);
        return Optional.of(new TestEvent(Kind.valueOf(fields[0]), unescape(fields[1]), unescape(fields[2]), unescape(fields[3]),
                Long.parseLong(fields[4]), unescape(fields[5])));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\r", "").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(switch (text.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    default -> text.charAt(i);
                });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
