package ingot.test;

/** Who sets one port, so that two drivers in one cycle are found. */
final class PortWriters {
    private String owner;
    private Task writer;
    private long cycle = -1;
    private String line;

    /** Gives the port to a driver for good; {@code driver} names it and the line that made it. */
    void claim(PortHandle handle, String driver) {
        if (owner != null) {
            throw new IllegalStateException("two drivers for `" + handle.name() + "`: " + owner + " and " + driver);
        }
        owner = driver;
    }

    void release() {
        owner = null;
    }

    /** Lets the test or the running task set the port. */
    void admit(PortHandle handle, Ports ports) {
        if (owner != null) {
            throw new IllegalStateException("%s: `%s` is poked here, and driven by %s: let one of them drive it".formatted(
                    ports.here(), ports.path(handle), owner));
        }
        if (!ports.tasks().isActive()) {
            return;
        }
        var now = ports.tasks().current();
        if (cycle == ports.cycle() && writer != now && line != null) {
            throw new IllegalStateException("%s: `%s` is poked here by %s, and in the same cycle at %s by %s".formatted(
                    ports.here(), ports.path(handle), Task.name(now), line, Task.name(writer)));
        }
        writer = now;
        cycle = ports.cycle();
        line = TestLine.here();
    }

    /** What {@code from} has set in this cycle may be set again by others: they were forked after it. */
    void forget(Task from) {
        if (writer == from) {
            line = null;
        }
    }

    /** What {@code from} has set in this cycle counts as set by {@code to}, which has joined it. */
    void inherit(Task from, Task to) {
        if (writer == from) {
            writer = to;
        }
    }
}
