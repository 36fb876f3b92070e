package ingot.test;

/** Finds the line of the test that called. */
final class TestLine {
    private static final String HERE = TestLine.class.getPackageName() + ".";

    private TestLine() {}

    /** {@code FifoTest.java:44}, the innermost line on the stack that is not the testbench's own. */
    static String here() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> !isOwn(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("unknown line"));
    }

    private static boolean isOwn(String type) {
        return type.startsWith(HERE + "Dut") && !type.endsWith("Test") || type.startsWith(HERE + "Port")
                || type.startsWith(HERE + "RecordValues") || type.startsWith(HERE + "TestLine");
    }
}
