package ingot.noc.traffic;

/** A packet on its way through a simulated network. Cycles count from power-up. */
public final class Message {
    private final int source;
    private final int destination;
    private final int kind;
    private final int flits;
    private final long created;
    long injected = -1;
    long delivered = -1;
    int slot;
    long pattern;
    int sent;
    int received;

    /**
     * @param source node that sends it
     * @param destination node that it is for
     * @param kind its message class
     * @param flits its length
     * @param created cycle in which the node wants to send it
     */
    public Message(int source, int destination, int kind, int flits, long created) {
        this.source = source;
        this.destination = destination;
        this.kind = kind;
        this.flits = flits;
        this.created = created;
    }

    public int source() {
        return source;
    }

    public int destination() {
        return destination;
    }

    public int kind() {
        return kind;
    }

    public int flits() {
        return flits;
    }

    /** The cycle in which the node wanted to send it. */
    public long created() {
        return created;
    }

    /** The cycle in which its first flit entered the network, or -1. */
    public long injected() {
        return injected;
    }

    /** The cycle in which its last flit left the network, or -1. */
    public long delivered() {
        return delivered;
    }

    /** Cycles from its creation to the delivery of its last flit, waiting at the source included. */
    public long latency() {
        return delivered - created;
    }

    /** Cycles from the injection of its first flit to the delivery of its last. */
    public long networkLatency() {
        return delivered - injected;
    }

    @Override
    public String toString() {
        return "packet of " + flits + " flits from node " + source + " to node " + destination + ", created in cycle " + created;
    }
}
