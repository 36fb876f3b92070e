package ingot.test.serial;

import ingot.hdl.Bool;
import ingot.test.Agent;
import ingot.test.Dut;
import java.util.ArrayDeque;

/** Sends words to a UART line of a device while the test steps. */
public final class UartSender {
    private final Dut<?> dut;
    private final Bool line;
    private final UartFormat format;
    private final ArrayDeque<Level> levels = new ArrayDeque<>();

    /** The line has a level for so many cycles. */
    private record Level(boolean high, int cycles) {}

    /** Sends to {@code line}, an input of {@code dut}, which rests at 1. */
    public UartSender(Dut<?> dut, Bool line, UartFormat format) {
        this.dut = dut;
        this.line = line;
        this.format = format;
        dut.poke(line, true);
        dut.attach(Agent.driving(this::drive));
    }

    /** Sends {@code words} after those that wait already. */
    public UartSender send(int... words) {
        for (int word : words) {
            send(word, true, true);
        }
        return this;
    }

    /** Sends a word, its parity bit inverted where it is not to be right, its stop bits low where it has none. */
    public UartSender send(int word, boolean rightParity, boolean hasStop) {
        bit(false);
        for (int i = 0; i < format.dataBits(); i++) {
            bit((word >> i & 1) == 1);
        }
        if (format.parity() > 0) {
            bit(format.parityOf(word) == rightParity);
        }
        for (int i = 0; i < format.stopBits(); i++) {
            bit(hasStop);
        }
        return hasStop ? this : rest(1);
    }

    /** Holds the line low for so many bits, and then high for one. */
    public UartSender sendBreak(int bits) {
        levels.add(new Level(false, bits * format.cyclesPerBit()));
        return rest(1);
    }

    /** Lets the line rest for so many bits. */
    public UartSender rest(int bits) {
        levels.add(new Level(true, bits * format.cyclesPerBit()));
        return this;
    }

    /** Sets the line to a level for so many cycles: for what is no word. */
    public UartSender level(boolean high, int cycles) {
        levels.add(new Level(high, cycles));
        return this;
    }

    /** Whether everything has been sent. */
    public boolean isDone() {
        return levels.isEmpty();
    }

    private void bit(boolean high) {
        level(high, format.cyclesPerBit());
    }

    private void drive() {
        var level = levels.poll();
        dut.poke(line, level == null || level.high());
        if (level != null && level.cycles() > 1) {
            levels.addFirst(new Level(level.high(), level.cycles() - 1));
        }
    }
}
