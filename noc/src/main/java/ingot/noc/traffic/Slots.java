package ingot.noc.traffic;

import java.util.ArrayDeque;

/** Numbers for packets under way, and the data of their flits: number, place in the packet, and above them bits that depend on both and on the packet. */
final class Slots {
    private static final int MOST = 1 << 16;

    private final int placeBits;
    private final int slotBits;
    private final long mask;
    private final Message[] messages;
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private long count;

    Slots(int dataBits) {
        placeBits = Math.min(8, dataBits / 4);
        slotBits = Math.min(dataBits - placeBits, Integer.numberOfTrailingZeros(MOST));
        mask = (1L << dataBits) - 1;
        messages = new Message[1 << slotBits];
        // Given out in turns, so that a number is not used again soon: a flit that comes twice is then noticed.
        for (int slot = 0; slot < messages.length; slot++) {
            free.add(slot);
        }
    }

    int longest() {
        return 1 << placeBits;
    }

    boolean assign(Message message) {
        if (message.pattern != 0) {
            return true;
        }
        var slot = free.poll();
        if (slot == null) {
            return false;
        }
        message.slot = slot;
        message.pattern = ++count * 0x9e3779b97f4a7c15L | 1;
        messages[slot] = message;
        return true;
    }

    long data(Message message, int place) {
        long low = (long) message.slot << placeBits | place;
        return (low | (message.pattern * (2L * place + 1)) << placeBits + slotBits) & mask;
    }

    /** The packet that a flit with {@code data} belongs to, if it is of any. */
    Message find(long data) {
        return messages[(int) (data >> placeBits) & messages.length - 1];
    }

    void release(Message message) {
        messages[message.slot] = null;
        free.add(message.slot);
    }
}
