package ingot.systolic.scratchpad;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/** A word that was read, in cycles with {@code valid}. Reads come back in the order of their requests. */
public record ReadData(Bool valid, UInt data) implements Bundle {
    static ReadData of(int wordBits) {
        return new ReadData(bool(), uint(wordBits));
    }
}
