package ingot.test.bus;

import ingot.test.Agent;
import ingot.test.Dut;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.function.LongPredicate;

/**
 * A memory behind a Wishbone B4 port of a device that asks, in the mode of the port. Addresses of the memory are in bytes, those of the bus in words.
 */
public final class WishboneMemory {
    private final Dut<?> dut;
    private final WishbonePins pins;
    private final SparseMemory memory;
    private final ArrayDeque<Answer> answers = new ArrayDeque<>();
    private double pause;
    private LongPredicate faults = _ -> false;

    private record Answer(BigInteger data, boolean error) {}

    /** Answers on {@code pins} of {@code dut} out of {@code memory}. */
    public WishboneMemory(Dut<?> dut, WishbonePins pins, SparseMemory memory) {
        this.dut = dut;
        this.pins = pins;
        this.memory = memory;
        dut.attach(new Agent() {
            @Override
            public void drive() {
                WishboneMemory.this.drive();
            }

            @Override
            public void sample() {
                WishboneMemory.this.sample();
            }
        });
    }

    /** It stalls requests, and holds answers back, with this probability in each cycle. */
    public WishboneMemory pauses(double probability) {
        pause = probability;
        return this;
    }

    /** Requests to such words are answered with an error, and change nothing. */
    public WishboneMemory faultsAt(LongPredicate words) {
        faults = words;
        return this;
    }

    private boolean goesOn() {
        return pause == 0 || dut.random().nextDouble() >= pause;
    }

    private boolean asked() {
        return dut.peek(pins.cyc()) && dut.peek(pins.stb());
    }

    private void drive() {
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

    private void sample() {
        if (asked() && (pins.pipelined() ? dut.peek(pins.stall()) == 0 : dut.peek(pins.ack()) || dut.peek(pins.err()))) {
            long word = dut.peek(pins.adr());
            if (pins.pipelined()) {
                answers.add(read());
            }
            if (dut.peek(pins.we()) && !faults.test(word)) {
                memory.writeWord(word * pins.bytes(), pins.bytes(), dut.peekBig(pins.datW()), dut.peekBig(pins.sel()));
            }
            dut.note(dut.name(pins.stb()), (dut.peek(pins.we()) ? "write " : "read ") + word);
        }
    }

    private Answer read() {
        long word = dut.peek(pins.adr());
        return new Answer(memory.readWord(word * pins.bytes(), pins.bytes()), faults.test(word));
    }
}
