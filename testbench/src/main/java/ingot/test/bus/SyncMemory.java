package ingot.test.bus;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import ingot.test.Agent;
import ingot.test.Dut;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * A synchronous memory outside a device, as SRAM macros are: in a cycle with {@code enable} it writes, or reads and gives the word
 * {@code latency} cycles later. Words that were never written read as 0.
 */
public final class SyncMemory {
    private final Map<Long, BigInteger> words = new HashMap<>();
    private BigInteger shown = BigInteger.ZERO;

    /** Attaches the memory to ports of {@code dut}: outputs of the device, but {@code readData}, which is an input. */
    public SyncMemory(Dut<?> dut, Bool enable, Bool write, UInt address, UInt writeData, UInt readData, int latency) {
        if (latency < 1) {
            throw new IllegalArgumentException("a synchronous memory answers after 1 cycle or more, not " + latency);
        }
        var answers = new ArrayDeque<BigInteger>();
        for (int i = 1; i < latency; i++) {
            answers.add(BigInteger.ZERO);
        }
        dut.attach(Agent.of(() -> dut.poke(readData, shown), () -> {
            var answer = shown;
            if (dut.peek(enable)) {
                long at = dut.peek(address);
                if (dut.peek(write)) {
                    words.put(at, dut.peekBig(writeData));
                    dut.note(dut.name(address), "write " + at + " = " + words.get(at));
                } else {
                    answer = word(at);
                    dut.note(dut.name(address), "read " + at + " = " + answer);
                }
            }
            answers.add(answer);
            shown = answers.poll();
        }));
    }

    /** The word at {@code address}. */
    public BigInteger word(long address) {
        return words.getOrDefault(address, BigInteger.ZERO);
    }

    /** Sets a word, as if it had always been there. */
    public void set(long address, BigInteger word) {
        words.put(address, word);
    }
}
