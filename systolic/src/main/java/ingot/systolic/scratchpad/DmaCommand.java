package ingot.systolic.scratchpad;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A block of words to copy.
 *
 * @param store from the scratchpad to the memory outside; otherwise the other way
 * @param external first word address outside
 * @param local first word address in the scratchpad
 * @param length number of words; 0 copies nothing
 */
public record DmaCommand(Bool store, UInt external, UInt local, UInt length) implements Bundle {
    static DmaCommand of(ScratchpadParams p) {
        return new DmaCommand(bool(), uint(p.externalBits()), uint(p.addressBits()), uint(p.addressBits() + 1));
    }
}
