package ingot.test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.opentest4j.AssertionFailedError;

/** What is told about a failed run below its message: the last transactions, the seed, the wave. */
final class FailureReport {
    private static final int WAVE_CYCLES = Integer.getInteger("ingot.wave.cycles", 200);
    private final String text;

    private FailureReport(String text) {
        this.text = text;
    }

    /** Writes the wave of {@code dut}, and the report. */
    static FailureReport of(Dut<?> dut, RunId run) {
        var lines = new ArrayList<String>();
        var transactions = dut.blamed().ports().clockwork().transactions().text();
        if (!transactions.isEmpty()) {
            lines.add(transactions);
        }
        lines.add("  seed: " + RunId.hex(dut.seed()) + (dut.isRandom() ? " (kept, and run first next time; -Dingot.seed="
                + RunId.hex(dut.seed()) + " runs only this one)" : " (the test made no random choices)"));
        lines.add("  " + wave(dut, run));
        return new FailureReport(String.join("\n", lines));
    }

    private static String wave(Dut<?> dut, RunId run) {
        var file = Path.of(System.getProperty("ingot.waves", "target/waves"), run.fileName() + "." + System.getProperty("ingot.wave.format", "fst"));
        try {
            return WaveRecorder.record(dut.blamed().ports(), WAVE_CYCLES, file)
                    .map(different -> "wave of the last cycles, replayed on the JVM engine: " + file + (different.isEmpty() ? ""
                            : "\n  it is not what the test saw: a large design on Verilator, or a black box's own Verilog, begins with other values, and so "
                            + String.join(", ", different.stream().map(name -> "`" + name + "`").toList()) + " differ at the end"))
                    .orElse("no wave: the test pokes too often to be replayed; make it shorter to see one");
        } catch (IOException | RuntimeException e) {
            return "no wave: " + e;
        }
    }

    String text() {
        return text;
    }

    /** {@code failure} with the report: in its message, or beside an exception that is not an assertion. */
    Throwable extend(Throwable failure) {
        if (!(failure instanceof AssertionError)) {
            failure.addSuppressed(new Note(text));
            return failure;
        }
        var expected = failure instanceof AssertionFailedError error ? error.getExpected() : null;
        var actual = failure instanceof AssertionFailedError error ? error.getActual() : null;
        var message = failure.getMessage() + "\n" + text;
        var longer = expected == null
                ? new AssertionFailedError(message, failure.getCause())
                : new AssertionFailedError(message, expected, actual, failure.getCause());
        longer.setStackTrace(failure.getStackTrace());
        return longer;
    }

    /** Carries the report beside an exception that is not an assertion. */
    private static final class Note extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Note(String text) {
            super("\n" + text, null, false, false);
        }
    }
}
