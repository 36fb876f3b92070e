package ingot.test.bus;

import ingot.test.Dut;
import java.math.BigInteger;

/** Reads and writes through a Wishbone B4 port of a device that answers, in the mode of the port. The calls step until they are done. */
public final class WishboneMaster {
    private final Dut<?> dut;
    private final WishbonePins pins;
    private int limit = 1000;

    /**
     * What a request gave.
     *
     * @param data that was read; means nothing after a write
     */
    public record Answer(BigInteger data, boolean error) {}

    /** Asks on {@code pins} of {@code dut}. */
    public WishboneMaster(Dut<?> dut, WishbonePins pins) {
        this.dut = dut;
        this.pins = pins;
    }

    /** A request that takes more than {@code cycles} fails the test; 1000 to begin with. */
    public WishboneMaster limit(int cycles) {
        limit = cycles;
        return this;
    }

    /** Writes a word. */
    public Answer write(long word, long data) {
        return write(word, data, (1 << pins.bytes()) - 1);
    }

    /** Writes those bytes of a word for which {@code select} has a 1. */
    public Answer write(long word, long data, int select) {
        dut.poke(pins.datW(), data);
        return request(word, true, select);
    }

    /** Reads a word. */
    public Answer read(long word) {
        return request(word, false, (1 << pins.bytes()) - 1);
    }

    private Answer request(long word, boolean write, int select) {
        dut.poke(pins.adr(), word);
        dut.poke(pins.we(), write);
        dut.poke(pins.sel(), select);
        dut.poke(pins.cyc(), true);
        dut.poke(pins.stb(), true);
        if (pins.pipelined()) {
            dut.waitUntil(() -> dut.peek(pins.stall()) == 0, limit);
        }
        if (pins.pipelined() && !answered()) {
            dut.step();
            dut.poke(pins.stb(), false);
        }
        dut.waitUntil(this::answered, limit);
        var answer = new Answer(dut.peekBig(pins.datR()), dut.peek(pins.err()));
        dut.step();
        dut.poke(pins.stb(), false);
        dut.poke(pins.cyc(), false);
        return answer;
    }

    private boolean answered() {
        return dut.peek(pins.ack()) || dut.peek(pins.err());
    }
}
