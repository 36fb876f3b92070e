package ingot.noc.topology;

/**
 * A one-way link between two routers.
 *
 * @param from router that sends
 * @param fromPort its output
 * @param to router that receives
 * @param toPort its input
 * @param latency cycles on the way, beyond the output register of the sender
 * @param widthBits wires for the flit; 0 for as many as a flit has bits. A narrower link sends a flit in several cycles
 */
public record Channel(int from, int fromPort, int to, int toPort, int latency, int widthBits) {
    public Channel {
        if (latency < 0 || latency > 64) {
            throw new IllegalArgumentException("latency of a link must be 0 to 64 cycles, was " + latency);
        }
        if (widthBits < 0) {
            throw new IllegalArgumentException("width of a link must be 0 (a whole flit) or more, was " + widthBits);
        }
    }

    /** Cycles between two flits of {@code flitBits} on this link: 1 where it is as wide as a flit. */
    public int interval(int flitBits) {
        return widthBits == 0 ? 1 : Math.max(1, Math.ceilDiv(flitBits, widthBits));
    }

    /** Cycles from the output register of the sender to the input of the receiver, for a flit of {@code flitBits}. */
    public int delay(int flitBits) {
        return latency + interval(flitBits) - 1;
    }
}
