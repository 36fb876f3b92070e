package ingot.systolic.dram;

import static ingot.hdl.Hdl.bool;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.UInt;

/**
 * A beat to write or to read.
 *
 * @param address of the beat; see {@link DramParams}
 * @param data to write
 * @param strobes bit i: byte i is written
 * @param tag of a read, comes back with its data
 */
public record DramRequest(Bool write, UInt address, UInt data, UInt strobes, UInt tag) implements Bundle {
    static DramRequest of(DramParams p) {
        return new DramRequest(bool(), uint(p.addressBits()), uint(p.dataBits()), uint(p.dataBits() / 8), uint(p.tagBits()));
    }

    /** The group in the low bits, its bank above. */
    UInt bank(DramParams p) {
        return ingot.hdl.Hdl.cat(address.bits(p.bankBits() + p.columnBits() - 1, p.groupBits() + p.columnBits()), address.low(p.groupBits()));
    }

    UInt column(DramParams p) {
        return address.bits(p.groupBits() + p.columnBits() - 1, p.groupBits());
    }

    UInt row(DramParams p) {
        return address.high(p.rowBits());
    }
}
