package ingot.test.bus;

import ingot.test.Dut;
import java.math.BigInteger;

/** A memory behind an APB port of a device that asks. */
public final class ApbMemory extends BusMemory<ApbMemory> {
    private final ApbPins pins;

    /** Answers on {@code pins} of {@code dut} out of {@code memory}. */
    public ApbMemory(Dut<?> dut, ApbPins pins, SparseMemory memory) {
        super(dut, memory);
        this.pins = pins;
        attach();
    }

    @Override
    void drive() {
        boolean ready = goesOn();
        long at = dut.peek(pins.addr());
        dut.poke(pins.ready(), ready);
        dut.poke(pins.slverr(), ready && isFault(at));
        dut.poke(pins.rdata(), memory.readWord(word(at), pins.bytes()));
    }

    @Override
    void sample() {
        if (dut.peek(pins.sel()) && dut.peek(pins.enable()) && dut.peek(pins.ready())) {
            long at = dut.peek(pins.addr());
            if (!dut.peek(pins.write())) {
                dut.note(dut.name(pins.sel()), "read 0x" + Long.toHexString(at));
            } else if (!dut.peek(pins.slverr())) {
                dut.note(dut.name(pins.sel()), "write 0x" + Long.toHexString(at) + " = " + dut.peekBig(pins.wdata()));
                memory.writeWord(word(at), pins.bytes(), dut.peekBig(pins.wdata()), strobes());
            }
        }
    }

    private long word(long at) {
        return at - Math.floorMod(at, pins.bytes());
    }

    private BigInteger strobes() {
        return pins.strb().width() == 0 ? BigInteger.ONE.shiftLeft(pins.bytes()).subtract(BigInteger.ONE) : dut.peekBig(pins.strb());
    }
}
