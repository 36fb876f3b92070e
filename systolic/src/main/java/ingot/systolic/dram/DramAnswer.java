package ingot.systolic.dram;

import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/** The data of a read. */
public record DramAnswer(UInt data, UInt tag) implements Bundle {
    static DramAnswer of(DramParams p) {
        return new DramAnswer(uint(p.dataBits()), uint(p.tagBits()));
    }
}
