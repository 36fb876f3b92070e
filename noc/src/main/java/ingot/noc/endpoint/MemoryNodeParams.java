package ingot.noc.endpoint;

/**
 * Parameters of a memory at a node.
 *
 * @param port how it sends and receives messages
 * @param wordBits bits of an address of the memory, one word for each flit
 * @param slotBits bits of the number of a word in a slot: the message with tag t is written to slot t of the results
 */
public record MemoryNodeParams(MessageParams port, int wordBits, int slotBits) {
    public MemoryNodeParams {
        if (wordBits < 1 || wordBits > 20) {
            throw new IllegalArgumentException("wordBits must be 1 to 20, was " + wordBits);
        }
        if (slotBits < 1 || slotBits > port.lengthBits()) {
            throw new IllegalArgumentException("slotBits must be 1 to the " + port.lengthBits() + " bits of a message's length, was " + slotBits);
        }
    }

    /** Bits of an address of the results. */
    public int resultBits() {
        return port.tagBits() + slotBits;
    }
}
