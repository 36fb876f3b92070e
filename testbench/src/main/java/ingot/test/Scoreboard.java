package ingot.test;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.opentest4j.AssertionFailedError;

/**
 * What a device is expected to deliver, in order. A test or a monitor of its inputs calls {@link #expect}, a monitor of its outputs
 * {@link #check}. Made by {@link Dut#scoreboard}.
 *
 * @param <T> what is compared, by {@code equals}
 */
public final class Scoreboard<T> {
    private final Ports ports;
    private final String name;
    private final ArrayDeque<T> expected = new ArrayDeque<>();
    private boolean used;
    private int matched;

    Scoreboard(Ports ports, String name) {
        this.ports = ports;
        this.name = name;
    }

    /** {@code item} must come after all that is expected already. */
    public void expect(T item) {
        used = true;
        expected.add(item);
    }

    /**
     * {@code item} has come.
     *
     * @throws AssertionError if it is not the next one that is expected
     */
    public void check(T item) {
        used = true;
        var next = expected.poll();
        if (next == null) {
            throw new AssertionError(ports.here() + ": `" + name + "` delivers item " + matched + ", " + text(item)
                    + ", and nothing more is expected");
        }
        if (!same(next, item)) {
            throw new AssertionFailedError("%s: `%s` item %d: expected %s but was %s".formatted(
                    ports.here(), name, matched, text(next), text(item)), next, item);
        }
        matched++;
    }

    /** Items that have not come yet. */
    public int waiting() {
        return expected.size();
    }

    /** Items that have come and were right. */
    public int matched() {
        return matched;
    }

    /** Fails where something is still expected. */
    public void assertEmpty() {
        if (!expected.isEmpty()) {
            throw new AssertionError(ports.here() + ": `" + name + "` owes " + expected.size() + " items after " + matched
                    + "; the next one is " + next());
        }
    }

    boolean isUsed() {
        return used;
    }

    String next() {
        return text(expected.peek());
    }

    static boolean same(Object left, Object right) {
        return left instanceof long[] first && right instanceof long[] second ? Arrays.equals(first, second) : left.equals(right);
    }

    static String text(Object item) {
        return switch (item) {
            case long[] words -> Arrays.toString(words);
            case Long number when number > 9 || number < -9 -> number + " (0x" + Long.toHexString(number) + ")";
            case Object other -> other.toString();
        };
    }
}
