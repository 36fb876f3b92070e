package ingot.test;

import java.util.List;

/** Finds the line of the test that called. */
final class TestLine {
    private static final List<String> JDK = List.of("java.", "jdk.");
    private static final List<String> OWN = List.of("ingot.test.", "ingot.test.bus.", "ingot.test.random.", "ingot.sim.",
            "ingot.sim.jvm.", "ingot.sim.verilator.", "ingot.sim.wave.");

    private TestLine() {}

    /** {@code FifoTest.java:44}, the innermost line on the stack that belongs to neither the testbench nor the JDK. */
    static String here() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> !isOwn(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("unknown line"));
    }

    /** Whether a class is the testbench's or the JDK's. Classes whose names end in Test are tests, wherever they lie. */
    static boolean isOwn(String type) {
        if (JDK.stream().anyMatch(type::startsWith)) {
            return true;
        }
        int nested = type.indexOf('$');
        var outer = nested < 0 ? type : type.substring(0, nested);
        return OWN.contains(outer.substring(0, outer.lastIndexOf('.') + 1)) && !outer.endsWith("Test");
    }
}
