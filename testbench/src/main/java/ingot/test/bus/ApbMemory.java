package ingot.test.bus;

import ingot.test.Agent;
import ingot.test.Dut;
import java.math.BigInteger;
import java.util.function.LongPredicate;

/** A memory behind an APB port of a device that asks. */
public final class ApbMemory {
    private final Dut<?> dut;
    private final ApbPins pins;
    private final SparseMemory memory;
    private double pause;
    private LongPredicate faults = _ -> false;

    /** Answers on {@code pins} of {@code dut} out of {@code memory}. */
    public ApbMemory(Dut<?> dut, ApbPins pins, SparseMemory memory) {
        this.dut = dut;
        this.pins = pins;
        this.memory = memory;
        dut.attach(new Agent() {
            @Override
            public void drive() {
                ApbMemory.this.drive();
            }

            @Override
            public void sample() {
                ApbMemory.this.sample();
            }
        });
    }

    /** In each cycle of an access it is not ready with this probability. */
    public ApbMemory pauses(double probability) {
        pause = probability;
        return this;
    }

    /** Accesses of such addresses fail, and change nothing. */
    public ApbMemory faultsAt(LongPredicate addresses) {
        faults = addresses;
        return this;
    }

    private void drive() {
        boolean ready = pause == 0 || dut.random().nextDouble() >= pause;
        long at = dut.peek(pins.addr());
        dut.poke(pins.ready(), ready);
        dut.poke(pins.slverr(), ready && faults.test(at));
        dut.poke(pins.rdata(), memory.readWord(word(at), pins.bytes()));
    }

    private void sample() {
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
