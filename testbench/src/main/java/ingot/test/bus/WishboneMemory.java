package ingot.test.bus;

import ingot.test.Dut;
import java.math.BigInteger;
import java.util.ArrayDeque;

/**
 * A memory behind a Wishbone B4 port of a device that asks, in the mode of the port. Addresses of the memory are in bytes, those of the bus, and of
 * what fails, in words.
 */
public final class WishboneMemory extends BusMemory<WishboneMemory> {
    private final WishbonePins pins;
    private final ArrayDeque<Answer> answers = new ArrayDeque<>();

    private record Answer(BigInteger data, boolean error) {}

    /** Answers on {@code pins} of {@code dut} out of {@code memory}. */
    public WishboneMemory(Dut<?> dut, WishbonePins pins, SparseMemory memory) {
        super(dut, memory);
        this.pins = pins;
        attach();
    }

    private boolean asked() {
        return dut.peek(pins.cyc()) && dut.peek(pins.stb());
    }

    @Override
    void drive() {
        Answer answer = null;
        if (pins.pipelined()) {
            dut.poke(pins.stall(), goesOn() ? 0 : 1);
            if (!dut.peek(pins.cyc())) {
                answers.clear();
            } else if (!answers.isEmpty() && goesOn()) {
                answer = answers.poll();
            }
        } else if (asked() && goesOn()) {
            answer = read();
        }
        dut.poke(pins.ack(), answer != null && !answer.error());
        dut.poke(pins.err(), answer != null && answer.error());
        dut.poke(pins.datR(), answer == null ? BigInteger.ZERO : answer.data());
    }

    @Override
    void sample() {
        if (asked() && (pins.pipelined() ? dut.peek(pins.stall()) == 0 : dut.peek(pins.ack()) || dut.peek(pins.err()))) {
            long word = dut.peek(pins.adr());
            if (pins.pipelined()) {
                answers.add(read());
            }
            if (dut.peek(pins.we()) && !isFault(word)) {
                memory.writeWord(word * pins.bytes(), pins.bytes(), dut.peekBig(pins.datW()), dut.peekBig(pins.sel()));
            }
            dut.note(dut.name(pins.stb()), (dut.peek(pins.we()) ? "write " : "read ") + word);
        }
    }

    private Answer read() {
        long word = dut.peek(pins.adr());
        return new Answer(memory.readWord(word * pins.bytes(), pins.bytes()), isFault(word));
    }
}
