package ingot.test;

import ingot.hdl.Clock;
import ingot.hdl.netlist.Direction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Takes items from a stream that the device sends, compares them with what is expected, and holds the device to the protocol: an
 * item that is offered stays until it is taken. Made by {@link Dut#sink}.
 *
 * @param <T> an item in Java
 */
public final class StreamSink<T> {
    private final Channel<T> channel;
    private final RandomGenerator random;
    private final List<T> received = new ArrayList<>();
    private final Scoreboard<T> board;
    private double pressure;
    private boolean open = true;
    private T offered;
    private Consumer<? super T> listener = _ -> { };

    StreamSink(Channel<T> channel, RandomGenerator random) {
        this.channel = channel;
        this.random = random;
        if (channel.valid().port().direction() == Direction.INPUT) {
            throw new IllegalArgumentException("the device receives on `" + channel.name() + "`: take a source for it");
        }
        channel.ready().writers().claim(channel.ready(), "the sink made at " + TestLine.here());
        board = new Scoreboard<>(channel.ports(), channel.name());
        channel.attach(this::drive, this::sample);
    }

    /** In a design of several clocks: items move at edges of {@code clock}, that of the stream's domain. */
    public StreamSink<T> on(Clock clock) {
        channel.on(channel.ports().handle(clock));
        return this;
    }

    /** In each cycle the sink is not ready with this probability. 0 to begin with. */
    public StreamSink<T> backPressure(double probability) {
        pressure = Probability.check(probability);
        drive();
        return this;
    }

    /** Calls {@code listener} with every item, in the cycle in which it comes; the answer to a request can be sent from there. */
    public StreamSink<T> onItem(Consumer<? super T> listener) {
        this.listener = listener;
        return this;
    }

    /** Takes nothing until {@link #open}. */
    public void close() {
        open = false;
        drive();
    }

    /** Takes items again. */
    public void open() {
        open = true;
        drive();
    }

    /**
     * The next items must be {@code items}, in this order. Returns at once; each is compared when it comes, and the comparison fails
     * in the cycle of the wrong item. Without any expectation, items are only collected.
     */
    @SafeVarargs
    public final StreamSink<T> expect(T... items) {
        return expectAll(Arrays.asList(items));
    }

    /** As {@link #expect}. */
    public StreamSink<T> expectAll(Iterable<? extends T> items) {
        items.forEach(board::expect);
        return this;
    }

    /** Steps until all expected items have come; fails after {@code limit} cycles. */
    public void drain(int limit) {
        new Wait(channel.ports()).until(() -> board.waiting() == 0, limit, () -> "`" + channel.name() + "` has sent "
                + received.size() + " items and owes " + board.waiting() + "; the next one is " + board.next());
    }

    /** Steps until {@code count} items have come since the beginning; fails after {@code limit} cycles. Gives all items. */
    public List<T> await(int count, int limit) {
        new Wait(channel.ports()).until(() -> received.size() >= count, limit,
                () -> "`" + channel.name() + "` has sent " + received.size() + " of " + count + " items");
        return received();
    }

    /** What has come so far. */
    public List<T> received() {
        return List.copyOf(received);
    }

    private void drive() {
        boolean ready = open && (pressure == 0 || random.nextDouble() >= pressure);
        channel.ready().drive(ready ? BigInteger.ONE : BigInteger.ZERO);
    }

    private void sample() {
        boolean valid = channel.isValid();
        if (offered != null) {
            checkKept(valid);
        }
        if (!valid) {
            return;
        }
        if (channel.ready().peek() == 0) {
            offered = channel.item();
            return;
        }
        offered = null;
        var item = channel.moved();
        received.add(item);
        listener.accept(item);
        if (board.isUsed()) {
            board.check(item);
        }
    }

    private void checkKept(boolean valid) {
        if (!valid) {
            throw new AssertionError(channel.ports().here() + ": `" + channel.name() + "` takes back an item that it offered: "
                    + Scoreboard.text(offered) + " was not taken, and valid is false now");
        }
        var item = channel.item();
        if (!Scoreboard.same(offered, item)) {
            throw new AssertionError(channel.ports().here() + ": `" + channel.name() + "` changes an item before it is taken, from "
                    + Scoreboard.text(offered) + " to " + Scoreboard.text(item));
        }
    }
}
