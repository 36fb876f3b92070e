package ingot.cli.regression;

/** A failure in words: its message, what was noted beside it, and the lines of the stack that belong to the test. */
final class FailureText {
    private static final int FRAMES = 8;

    private FailureText() {}

    static String of(Throwable failure) {
        var text = new StringBuilder();
        var type = failure instanceof AssertionError ? "" : failure.getClass().getSimpleName() + ": ";
        text.append(type).append(failure.getMessage());
        for (var note : failure.getSuppressed()) {
            text.append('\n').append(String.valueOf(note.getMessage()).strip());
        }
        int shown = 0;
        for (var frame : failure.getStackTrace()) {
            if (!frame.getClassName().matches("(java|jdk|org\\.junit|org\\.opentest4j|net\\.jqwik)\\..*") && shown++ < FRAMES) {
                text.append("\n    at ").append(frame);
            }
        }
        if (failure.getCause() != null && failure.getCause() != failure) {
            text.append("\n  caused by ").append(failure.getCause());
        }
        return text.toString();
    }
}
