package ingot.test;

import ingot.hdl.Stream;
import java.util.Set;

/** The ports of one stream of the device, typed. */
final class Channel<T> {
    private final Ports ports;
    private final PortHandle valid;
    private final PortHandle ready;
    private final Codec payload;
    private final String name;
    private int clock = -1;

    /** Components whose names are {@code optional} may be missing in the stream's bundle. */
    Channel(Ports ports, Stream<?> stream, Class<T> type, Set<String> optional) {
        this.ports = ports;
        valid = ports.handle(stream.valid);
        ready = ports.handle(stream.ready);
        payload = optional.isEmpty() ? ports.codec(stream.payload, type) : Codec.of(ports, stream.payload, type, optional);
        name = valid.name().replaceFirst("_valid$", "");
    }

    String name() {
        return name;
    }

    Ports ports() {
        return ports;
    }

    PortHandle valid() {
        return valid;
    }

    PortHandle ready() {
        return ready;
    }

    Codec payload() {
        return payload;
    }

    /** Lets items move only at edges of {@code clock}. */
    void on(PortHandle clock) {
        this.clock = clock.index();
    }

    /** Whether the clock of the stream is among those that rise in this cycle. */
    boolean ticks() {
        return clock < 0 || ports.clockwork().rises(clock);
    }

    /** Lets {@code drive} and {@code sample} act in the cycles of the stream's clock. */
    void attach(Runnable drive, Runnable sample) {
        ports.clockwork().attach(Agent.of(() -> whenTicking(drive), () -> whenTicking(sample)));
    }

    private void whenTicking(Runnable action) {
        if (ticks()) {
            action.run();
        }
    }

    boolean isValid() {
        return valid.peek() != 0;
    }

    /** Whether an item moves at the coming clock edge. */
    boolean fires() {
        return ticks() && valid.peek() != 0 && ready.peek() != 0;
    }

    @SuppressWarnings("unchecked")
    T item() {
        return (T) payload.peek();
    }

    /** The item that moves, noted for the report of a failure. */
    T moved() {
        var item = item();
        note(item);
        return item;
    }

    void note(Object item) {
        ports.clockwork().transactions().add(ports.cycle(), name, item);
    }
}
