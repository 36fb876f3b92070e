package ingot.generators.memory;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A request to a memory: write {@code data} to the word at {@code address}, or read that word.
 *
 * @param write 1 to write, 0 to read
 */
public record MemoryRequest(Bool write, UInt address, UInt data) implements Bundle {
    /** The request to a memory with {@code addressBits} of word address. */
    public static MemoryRequest of(int addressBits, int wordBits) {
        return new MemoryRequest(bool(), uint(addressBits), uint(wordBits));
    }
}
