package ingot.generators.memory;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * What a {@link Cache} asks of the memory behind it.
 *
 * @param write 1: the words of the line follow on {@code evicted}; 0: they are wanted on {@code filled}
 * @param line address of the line
 */
public record LineCommand(Bool write, UInt line) implements Bundle {
    static LineCommand of(CacheParams p) {
        return new LineCommand(bool(), uint(p.lineAddressBits()));
    }
}
