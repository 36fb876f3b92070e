package ingot.noc.traffic;

import ingot.noc.NetworkParams;
import ingot.noc.NetworkPlan;
import ingot.sim.Simulator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * A simulated network with a source and a sink at each node. Sources have queues without limit; whatever arrives is held against what was sent: each flit
 * once, unchanged, at its node, in order within its packet, and packets whole. A violation is a {@link TrafficException}.
 *
 * <p>Works on every engine, with the ports of {@link ingot.noc.Network}.
 */
public final class NetworkBench {
    private final Simulator simulator;
    private final NetworkPlan plan;
    private final int kinds;
    private final List<InjectPorts> sources = new ArrayList<>();
    private final List<EjectPorts> sinks = new ArrayList<>();
    private final List<ArrayDeque<Message>> queues = new ArrayList<>();
    private final Message[] arriving;
    private final boolean[] offered;
    private final boolean[] open;
    private final Slots slots;
    private final int[] addresses;
    private IntPredicate sinkReady = node -> true;
    private long flitsSent;
    private long flitsReceived;

    private record InjectPorts(int valid, int ready, int last, int destination, int data) {}

    private record EjectPorts(int valid, int ready, int last, int data) {}

    /** On a simulator that is at power-up; resets it for a cycle. */
    public NetworkBench(Simulator simulator, NetworkPlan plan) {
        this.simulator = simulator;
        this.plan = NetworkParams.of(plan);
        kinds = plan.router().messageClasses();
        int nodes = this.plan.topology().terminals().size();
        addresses = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            addresses[node] = this.plan.topology().address(node);
        }
        int streams = nodes * kinds;
        for (int i = 0; i < streams; i++) {
            sources.add(new InjectPorts(port("inject_" + i + "_valid"), port("inject_" + i + "_ready"), port("inject_" + i + "_payload_last"),
                    port("inject_" + i + "_payload_destination"), port("inject_" + i + "_payload_data")));
            sinks.add(new EjectPorts(port("eject_" + i + "_valid"), port("eject_" + i + "_ready"), port("eject_" + i + "_payload_last"),
                    port("eject_" + i + "_payload_data")));
            queues.add(new ArrayDeque<>());
        }
        arriving = new Message[streams];
        offered = new boolean[streams];
        open = new boolean[streams];
        slots = new Slots(Math.min(plan.router().dataBits(), 62));
        simulator.poke(port("rst"), 1);
        simulator.step(1);
        simulator.poke(port("rst"), 0);
    }

    private int port(String name) {
        return simulator.port(name);
    }

    /** The network. */
    public NetworkPlan plan() {
        return plan;
    }

    /** Which nodes take what arrives, asked for every node in every cycle; all do, unless this is called. */
    public void sinkReady(IntPredicate takes) {
        sinkReady = takes;
    }

    /** Puts a packet into the queue of its source. */
    public void send(Message message) {
        if (message.flits() > slots.longest()) {
            throw new IllegalArgumentException("packets of " + message.flits() + " flits need wider flits to be told apart");
        }
        queues.get(message.source() * kinds + message.kind()).add(message);
    }

    /** Cycles since power-up. */
    public long cycle() {
        return simulator.cycle();
    }

    /** Flits that have entered the network. */
    public long flitsSent() {
        return flitsSent;
    }

    /** Flits that have left the network. */
    public long flitsReceived() {
        return flitsReceived;
    }

    /** Packets that wait in front of the network at {@code node}. */
    public int waiting(int node) {
        int count = 0;
        for (int kind = 0; kind < kinds; kind++) {
            count += queues.get(node * kinds + kind).size();
        }
        return count;
    }

    /** Whether nothing is on its way, nor waits for it. */
    public boolean idle() {
        return flitsSent == flitsReceived && queues.stream().allMatch(ArrayDeque::isEmpty);
    }

    /** Runs a cycle; {@code delivered} hears of each packet whose last flit arrives in it. */
    public void step(Consumer<Message> delivered) {
        for (int i = 0; i < sources.size(); i++) {
            offer(i);
            boolean takes = sinkReady.test(i / kinds);
            if (takes != open[i]) {
                simulator.poke(sinks.get(i).ready(), takes ? 1 : 0);
                open[i] = takes;
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            if (offered[i] && simulator.peek(sources.get(i).ready()) != 0) {
                sent(i);
            }
            if (open[i] && simulator.peek(sinks.get(i).valid()) != 0) {
                receive(i, delivered);
            }
        }
        simulator.step(1);
    }

    private void offer(int stream) {
        var message = queues.get(stream).peek();
        var ports = sources.get(stream);
        boolean offers = message != null && (message.sent > 0 || slots.assign(message));
        if (offers) {
            simulator.poke(ports.last(), message.sent == message.flits() - 1 ? 1 : 0);
            simulator.poke(ports.destination(), addresses[message.destination()]);
            simulator.poke(ports.data(), slots.data(message, message.sent));
        }
        if (offers != offered[stream]) {
            simulator.poke(ports.valid(), offers ? 1 : 0);
            offered[stream] = offers;
        }
    }

    private void sent(int stream) {
        var message = queues.get(stream).peek();
        if (message.sent == 0) {
            message.injected = simulator.cycle();
        }
        message.sent++;
        flitsSent++;
        if (message.sent == message.flits()) {
            queues.get(stream).poll();
        }
    }

    private void receive(int stream, Consumer<Message> delivered) {
        long data = simulator.peek(sinks.get(stream).data());
        boolean last = simulator.peek(sinks.get(stream).last()) != 0;
        var message = slots.find(data);
        if (message == null || message.received >= message.sent) {
            throw problem(stream, "a flit that nobody sent, or that came twice: data 0x" + Long.toHexString(data));
        }
        if (message.destination() * kinds + message.kind() != stream) {
            throw problem(stream, "a flit of another node: " + message);
        }
        if (arriving[stream] != null && arriving[stream] != message) {
            throw problem(stream, "flits of two packets mixed: " + arriving[stream] + " and " + message);
        }
        if (data != slots.data(message, message.received) || last != (message.received == message.flits() - 1)) {
            throw problem(stream, "flit " + message.received + " of " + message + " is 0x" + Long.toHexString(data)
                    + (last ? ", the last" : "") + " and should be 0x" + Long.toHexString(slots.data(message, message.received)));
        }
        message.received++;
        flitsReceived++;
        arriving[stream] = last ? null : message;
        if (last) {
            message.delivered = simulator.cycle();
            slots.release(message);
            delivered.accept(message);
        }
    }

    private TrafficException problem(int stream, String what) {
        return new TrafficException("cycle " + simulator.cycle() + ", node " + stream / kinds + ": " + what);
    }
}
