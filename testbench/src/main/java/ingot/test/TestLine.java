package ingot.test;

import java.util.List;

/** Finds the line of the test that called. */
final class TestLine {
    private static final String HERE = TestLine.class.getPackageName() + ".";
    private static final List<String> OTHERS = List.of("java.", "jdk.", HERE + "bus.", HERE + "random.");

    private TestLine() {}

    /** {@code FifoTest.java:44}, the innermost line on the stack that belongs to neither the testbench nor the JDK. */
    static String here() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> !isOwn(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("unknown line"));
    }

    /** Whether a class is the testbench's or the JDK's. Test classes may lie in the testbench's package. */
    static boolean isOwn(String type) {
        if (OTHERS.stream().anyMatch(type::startsWith)) {
            return true;
        }
        int nested = type.indexOf('$');
        var outer = nested < 0 ? type : type.substring(0, nested);
        return outer.startsWith(HERE) && outer.indexOf('.', HERE.length()) < 0 && !outer.endsWith("Test");
    }
}
