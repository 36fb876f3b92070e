package ingot.systolic.dram;

import static ingot.hdl.Hdl.enumOf;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bundle;
import ingot.hdl.EnumOf;
import ingot.hdl.UInt;

/**
 * What a controller tells the memory in a cycle.
 *
 * @param bank the group in the low bits
 * @param row of an activate
 * @param column of a read or a write
 */
public record DramCommand(EnumOf<Kind> kind, UInt bank, UInt row, UInt column, UInt data, UInt strobes, UInt tag) implements Bundle {
    /** Kinds of commands; a refresh is for all banks. */
    public enum Kind { NONE, ACTIVATE, PRECHARGE, READ, WRITE, REFRESH }

    static DramCommand of(DramParams p) {
        return new DramCommand(enumOf(Kind.class), uint(p.bankBits()), uint(p.rowBits()), uint(p.columnBits()), uint(p.dataBits()), uint(p.dataBits() / 8),
                uint(p.tagBits()));
    }
}
