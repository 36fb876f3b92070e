package ingot.test.serial;

import ingot.hdl.Bool;
import ingot.test.Dut;
import java.math.BigInteger;

/** A host at a JTAG test access port (IEEE 1149.1). The calls step until they are done, and leave the port in Run-Test/Idle. */
public final class JtagHost {
    private final Dut<?> dut;
    private final Bool tck;
    private final Bool tms;
    private final Bool tdi;
    private final Bool tdo;
    private final int halfPeriod;

    /** A host at lines of {@code dut}; its clock is high, and low, for {@code halfPeriod} cycles. */
    public JtagHost(Dut<?> dut, Bool tck, Bool tms, Bool tdi, Bool tdo, int halfPeriod) {
        this.dut = dut;
        this.tck = tck;
        this.tms = tms;
        this.tdi = tdi;
        this.tdo = tdo;
        this.halfPeriod = halfPeriod;
    }

    /** One clock; the level of TDO before it. */
    public boolean clock(boolean mode, boolean data) {
        dut.poke(tms, mode);
        dut.poke(tdi, data);
        dut.step(halfPeriod);
        boolean out = dut.peek(tdo);
        dut.poke(tck, true);
        dut.step(halfPeriod);
        dut.poke(tck, false);
        return out;
    }

    /** Five clocks with TMS 1 reset the port from any state. */
    public void reset() {
        for (int i = 0; i < 5; i++) {
            clock(true, false);
        }
        clock(false, false);
    }

    /** Loads an instruction of {@code bits} bits; what the instruction register has shown. */
    public int instruction(int code, int bits) {
        clock(true, false);
        clock(true, false);
        return scan(BigInteger.valueOf(code), bits).intValue();
    }

    /** Exchanges the {@code bits} bits of the data register that the instruction means. */
    public BigInteger data(BigInteger value, int bits) {
        clock(true, false);
        return scan(value, bits);
    }

    private BigInteger scan(BigInteger value, int bits) {
        clock(false, false);
        clock(false, false);
        var came = BigInteger.ZERO;
        for (int i = 0; i < bits; i++) {
            if (clock(i == bits - 1, value.testBit(i))) {
                came = came.setBit(i);
            }
        }
        clock(true, false);
        clock(false, false);
        return came;
    }
}
