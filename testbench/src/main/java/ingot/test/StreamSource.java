package ingot.test;

import ingot.hdl.Clock;
import ingot.hdl.netlist.Direction;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Sends items into a stream of the device, in order, each as soon as the device takes it; with {@link #pauses} it lets cycles go by
 * between them. It never takes {@code valid} back. Made by {@link Dut#source}.
 *
 * @param <T> an item in Java
 */
public final class StreamSource<T> {
    private final Channel<T> channel;
    private final RandomGenerator random;
    private final ArrayDeque<T> waiting = new ArrayDeque<>();
    private double pause;
    private boolean offering;
    private long drivenFor = -1;
    private int sent;

    StreamSource(Channel<T> channel, RandomGenerator random) {
        this.channel = channel;
        this.random = random;
        if (channel.valid().port().direction() == Direction.OUTPUT) {
            throw new IllegalArgumentException("the device sends on `" + channel.name() + "`: take a sink for it");
        }
        var driver = "the source made at " + TestLine.here();
        channel.valid().writers().claim(channel.valid(), driver);
        channel.payload().handles().forEach(handle -> handle.writers().claim(handle, driver));
        channel.attach(this::drive, this::sample);
    }

    /** In a design of several clocks: items move at edges of {@code clock}, that of the stream's domain. */
    public StreamSource<T> on(Clock clock) {
        channel.on(channel.ports().handle(clock));
        return this;
    }

    /** Before each item, a cycle goes by unused with this probability, again and again. 0 to begin with. */
    public StreamSource<T> pauses(double probability) {
        pause = Probability.check(probability);
        return this;
    }

    /** Sends {@code items} after those that wait already. Returns at once; they move while the test steps. */
    @SafeVarargs
    public final StreamSource<T> send(T... items) {
        return sendAll(Arrays.asList(items));
    }

    /** Sends {@code items} after those that wait already. Returns at once; they move while the test steps. */
    public StreamSource<T> sendAll(Iterable<? extends T> items) {
        for (var item : items) {
            waiting.add(item);
        }
        boolean idle = !offering && drivenFor != channel.ports().cycle() && !waiting.isEmpty();
        if (idle && !channel.ports().clockwork().isSampling()) {
            drive();
        }
        return this;
    }

    /** Steps until the device has taken all items; fails after {@code limit} cycles. */
    public void drain(int limit) {
        new Wait(channel.ports()).until(waiting::isEmpty, limit, () -> "`" + channel.name() + "` has not taken " + waiting.size()
                + " of " + (sent + waiting.size()) + " items; the next one is " + waiting.peek());
    }

    /** Items that the device has not taken yet. */
    public int waiting() {
        return waiting.size();
    }

    /** Items that the device has taken. */
    public int sent() {
        return sent;
    }

    private void drive() {
        if (!offering && !waiting.isEmpty()) {
            drivenFor = channel.ports().cycle();
            offering = pause == 0 || random.nextDouble() >= pause;
            if (offering) {
                channel.payload().drive(waiting.peek());
            }
        }
        channel.valid().drive(offering ? BigInteger.ONE : BigInteger.ZERO);
    }

    private void sample() {
        if (offering && channel.ready().peek() != 0) {
            channel.note(waiting.poll());
            sent++;
            offering = false;
        }
    }
}
