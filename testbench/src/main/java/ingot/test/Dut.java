package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.Data;
import ingot.hdl.Design;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.Word;
import ingot.sim.PowerUp;
import ingot.sim.Simulator;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A design under test, running. Ports are named by the fields of {@link #top}, and their values are those of their types: a
 * {@code long} or {@code BigInteger} for a number, a {@code boolean}, an enum constant, an array for a vector, a record for a
 * bundle. Outputs follow inputs at once; registers change at {@link #step}.
 *
 * @param <M> the class of the design
 */
public final class Dut<M extends Module<?>> extends PortAccess implements AutoCloseable {
    private final Design<M> design;
    private final String engine;
    private final Ports ports;
    private final Randomness randomness;
    private Supplier<Dut<M>> copies = () -> {
        throw new IllegalStateException("only a device that a @HardwareTest has got can be made again");
    };
    private Dut<?> blamed = this;

    /** A device for {@code design} on {@code simulator}, made by the engine called {@code engine}; its seed is 1. */
    public Dut(Design<M> design, String engine, Simulator simulator) {
        this(design, engine, simulator, 1);
    }

    /** A device whose random choices follow from {@code seed}. */
    public Dut(Design<M> design, String engine, Simulator simulator, long seed) {
        this(design, engine, simulator, seed, PowerUp.ZERO);
    }

    /** As above; {@code simulator} has started with the state {@code start}, and so does the replay that makes a wave. */
    public Dut(Design<M> design, String engine, Simulator simulator, long seed, PowerUp start) {
        this.design = design;
        this.engine = engine;
        ports = new Ports(design, engine, simulator, start);
        randomness = new Randomness(seed);
    }

    /** The module, for its port fields. */
    public M top() {
        return design.top();
    }

    /** The elaborated design. */
    public Design<M> design() {
        return design;
    }

    /** The name of the engine that runs it. */
    public String engine() {
        return engine;
    }

    /** One clock cycle. */
    public void step() {
        ports.clockwork().step(1);
    }

    /** {@code cycles} clock cycles with the inputs as they are. */
    public void step(int cycles) {
        ports.clockwork().step(cycles);
    }

    /** {@code cycles} cycles in which only {@code clocks} rise, together, and the other clocks of the device stand still. */
    public void step(int cycles, Clock... clocks) {
        ports.clockwork().stepClocks(cycles, Arrays.stream(clocks).mapToInt(clock -> ports.handle(clock).index()).toArray());
    }

    /**
     * From now on {@code clock} rises every {@code period} units of time, and a step is the next moment at which some clock does. Clocks without a
     * period stand still from the first call on.
     */
    public void clock(Clock clock, int period) {
        ports.clockwork().rhythm().set(ports.handle(clock).index(), period);
    }

    /** Cycles since power-up, the reset before the test included. */
    public long cycle() {
        return ports.cycle();
    }

    /** Asserts the reset for {@code cycles} cycles. A design without reset only steps. */
    public void reset(int cycles) {
        ports.reset(cycles);
    }

    /**
     * Steps until {@code port} is true.
     *
     * @return the cycles that it took, 0 if the port is true now
     * @throws AssertionError if it is not true after {@code limit} cycles; it tells which ports have changed meanwhile
     */
    public int waitUntil(Bool port, int limit) {
        return new Wait(ports).until(() -> peek(port), limit, () -> "`" + ports.path(ports.handle(port)) + "` is still false");
    }

    /**
     * Steps until {@code condition} holds.
     *
     * @return the cycles that it took, 0 if it holds now
     * @throws AssertionError if it does not hold after {@code limit} cycles; it tells which ports have changed meanwhile
     */
    public int waitUntil(BooleanSupplier condition, int limit) {
        return new Wait(ports).until(condition, limit, () -> "the condition does not hold");
    }

    /** Starts a part of the test that runs beside the rest. It begins at once and goes on until it steps or waits. */
    public Task fork(Runnable body) {
        return ports.tasks().fork(body);
    }

    /** Runs all of {@code bodies} beside each other, and waits until the last one has ended. */
    public void all(Runnable... bodies) {
        var tasks = Arrays.stream(bodies).map(this::fork).toList();
        tasks.forEach(Task::join);
    }

    /** Runs all of {@code bodies} beside each other until the first one has ended, and stops the others. */
    public void any(Runnable... bodies) {
        var tasks = Arrays.stream(bodies).map(this::fork).toList();
        ports.clockwork().waitUntil(() -> tasks.stream().anyMatch(Task::isDone), Integer.MAX_VALUE);
        tasks.forEach(Task::stop);
    }

    /** Lets {@code agent} act in every cycle from now on. */
    public void attach(Agent agent) {
        ports.clockwork().attach(agent);
    }

    /** Ends what {@link #attach} began. */
    public void detach(Agent agent) {
        ports.clockwork().detach(agent);
    }

    /**
     * Sends items into a stream that the device receives. From now on {@code valid} and {@code payload} belong to the source.
     *
     * @param type what an item is in Java: a record for a bundle, {@code long.class}, {@code boolean.class}, an enum
     * @param optional components of the record that the bundle may lack
     */
    public <T> StreamSource<T> source(Stream<?> stream, Class<T> type, String... optional) {
        return new StreamSource<>(channel(stream, type, optional), randomness.next());
    }

    /**
     * Takes items from a stream that the device sends, and holds it to the protocol. From now on {@code ready} belongs to the sink.
     *
     * @param type what an item is in Java: a record for a bundle, {@code long.class}, {@code boolean.class}, an enum
     * @param optional components of the record that the bundle may lack; they read as 0
     */
    public <T> StreamSink<T> sink(Stream<?> stream, Class<T> type, String... optional) {
        return new StreamSink<>(channel(stream, type, optional), randomness.next());
    }

    /** Calls {@code listener} with every item that moves through {@code stream}, whoever drives it. */
    public <T> void monitor(Stream<?> stream, Class<T> type, Consumer<? super T> listener) {
        monitor(channel(stream, type), listener);
    }

    /** As {@link #monitor(Stream, Class, Consumer)}, in a design of several clocks: items move at edges of {@code clock}. */
    public <T> void monitor(Stream<?> stream, Clock clock, Class<T> type, Consumer<? super T> listener) {
        var channel = channel(stream, type);
        channel.on(ports.handle(clock));
        monitor(channel, listener);
    }

    private <T> void monitor(Channel<T> channel, Consumer<? super T> listener) {
        attach(Agent.watching(() -> {
            if (channel.fires()) {
                listener.accept(channel.moved());
            }
        }));
    }

    /** Records {@code ports} from now on, cycle by cycle, to compare them as text. */
    public TextWave record(Data... ports) {
        return new TextWave(this.ports, ports);
    }

    /** An empty scoreboard; messages call it {@code name}. */
    public <T> Scoreboard<T> scoreboard(String name) {
        return new Scoreboard<>(ports, name);
    }

    private <T> Channel<T> channel(Stream<?> stream, Class<T> type, String... optional) {
        return new Channel<>(ports, stream, type, Set.of(optional));
    }

    /** Notes an item that moved through {@code channel}, so that a failure can tell about it. */
    public void note(String channel, Object item) {
        ports.clockwork().transactions().add(cycle(), channel, item);
    }

    /** The number that all random choices of the run follow from. A failure prints it; {@code -Dingot.seed=} sets it. */
    public long seed() {
        return randomness.seed();
    }

    /** Random numbers that follow from {@link #seed}. */
    public RandomGenerator random() {
        return randomness.generator();
    }

    /**
     * Runs {@code body} on a new device: of the same design, on the same engine, with the same seed, reset as this one was. When it fails,
     * the report is about the new device.
     */
    public void again(Consumer<? super Dut<M>> body) {
        try (var copy = copies.get()) {
            try {
                body.accept(copy);
            } catch (RuntimeException | Error failure) {
                blamed = copy;
                throw failure;
            }
        }
    }

    /** How to make this device again. */
    void copiedBy(Supplier<Dut<M>> maker) {
        copies = maker;
    }

    /** The device that a failure is about: the last one of {@link #again} that has failed, else this one. */
    Dut<?> blamed() {
        return blamed;
    }

    /** The simulator, for tests that count nanoseconds. What is done to it directly is not in the wave of a failure. */
    public Simulator simulator() {
        return ports.simulator();
    }

    /** The name of a port in the netlist, in waves and in SystemVerilog. */
    public String name(Word port) {
        return ports.handle(port).name();
    }

    @Override
    Ports ports() {
        return ports;
    }

    /** Whether the test has made random choices. */
    boolean isRandom() {
        return randomness.isUsed();
    }

    /** Stops the tasks and frees the simulator. */
    @Override
    public void close() {
        ports.tasks().endAll();
        ports.simulator().close();
    }
}
