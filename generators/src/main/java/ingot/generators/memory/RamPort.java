package ingot.generators.memory;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.flip;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A port of a memory, seen from the memory.
 *
 * @param enable something happens in this cycle; without it the word read last stays
 * @param write lanes to write; with none the word is only read
 * @param address of the word
 * @param dataIn what is written
 * @param dataOut the word, one cycle later
 */
public record RamPort(Bool enable, UInt write, UInt address, UInt dataIn, UInt dataOut) implements Bundle {
    static RamPort of(RamParams p) {
        return new RamPort(bool(), uint(p.lanes()), uint(p.addressBits()), uint(p.width()), flip(uint(p.width())));
    }
}
