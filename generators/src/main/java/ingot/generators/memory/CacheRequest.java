package ingot.generators.memory;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A request to a {@link Cache}.
 *
 * @param write 1 to write, 0 to read
 * @param address of the word
 * @param data what is written
 * @param lanes which lanes of the word are written
 */
public record CacheRequest(Bool write, UInt address, UInt data, UInt lanes) implements Bundle {
    static CacheRequest of(CacheParams p) {
        return new CacheRequest(bool(), uint(p.addressBits()), uint(p.width()), uint(p.lanes()));
    }
}
