package ingot.test.serial;

import ingot.hdl.Bool;
import ingot.test.Dut;

/** A master at a device that is an SPI slave. {@link #exchange} steps until it is done. */
public final class SpiHost {
    private final Dut<?> dut;
    private final Bool sclk;
    private final Bool mosi;
    private final Bool selectN;
    private final Bool miso;
    private final SpiMode mode;
    private final int width;
    private final int halfBit;

    /**
     * A master at lines of {@code dut}.
     *
     * @param width bits of a word
     * @param halfBit cycles of half a bit
     */
    public SpiHost(Dut<?> dut, Bool sclk, Bool mosi, Bool selectN, Bool miso, SpiMode mode, int width, int halfBit) {
        this.dut = dut;
        this.sclk = sclk;
        this.mosi = mosi;
        this.selectN = selectN;
        this.miso = miso;
        this.mode = mode;
        this.width = width;
        this.halfBit = halfBit;
        dut.poke(selectN, true);
        dut.poke(sclk, mode.clockIdle());
    }

    /** Sends {@code words}, the highest bit first, in one transfer; gives what came. */
    public long[] exchange(long... words) {
        dut.poke(selectN, false);
        var came = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            for (int bit = width - 1; bit >= 0; bit--) {
                came[i] = came[i] << 1 | (bit((words[i] >> bit & 1) == 1) ? 1 : 0);
            }
        }
        dut.step(halfBit);
        dut.poke(selectN, true);
        dut.step(halfBit);
        return came;
    }

    private boolean bit(boolean out) {
        if (!mode.secondEdge()) {
            dut.poke(mosi, out);
        }
        dut.step(halfBit);
        boolean early = dut.peek(miso);
        dut.poke(sclk, !mode.clockIdle());
        if (mode.secondEdge()) {
            dut.poke(mosi, out);
        }
        dut.step(halfBit);
        boolean late = dut.peek(miso);
        dut.poke(sclk, mode.clockIdle());
        return mode.secondEdge() ? late : early;
    }
}
