package ingot.noc.endpoint;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * What a memory is asked to send.
 *
 * @param message where to, under which tag, and how much
 * @param first address of the first word
 */
public record MemoryCopy(MessageCommand message, UInt first) implements Bundle {
    /** The type. */
    public static MemoryCopy of(MemoryNodeParams p) {
        return new MemoryCopy(MessageCommand.of(p.port()), uint(p.wordBits()));
    }
}
