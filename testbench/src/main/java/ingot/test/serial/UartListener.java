package ingot.test.serial;

import ingot.hdl.Bool;
import ingot.test.Agent;
import ingot.test.Dut;
import java.util.ArrayList;
import java.util.List;

/** Hears the words that a device sends over a UART line, and looks at every cycle of their bits: a level that changes within a bit fails the test. */
public final class UartListener {
    private static final int REST = -1;
    private static final int BROKEN = -2;

    private final Dut<?> dut;
    private final Bool line;
    private final UartFormat format;
    private final List<Frame> frames = new ArrayList<>();
    /** Cycle of the frame; {@link #REST} before one, {@link #BROKEN} after one without stop bits, until the line is high again. */
    private int cycle = REST;
    private boolean level;
    private int bits;

    /**
     * What was on the line.
     *
     * @param goodParity the parity bit is right, or there is none
     * @param stopped there were all stop bits
     */
    public record Frame(int word, boolean goodParity, boolean stopped) {}

    /** Hears {@code line}, an output of {@code dut}. */
    public UartListener(Dut<?> dut, Bool line, UartFormat format) {
        this.dut = dut;
        this.line = line;
        this.format = format;
        dut.attach(Agent.watching(this::sample));
    }

    /** What has come so far. */
    public List<Frame> frames() {
        return List.copyOf(frames);
    }

    /** The words that have come so far; fails where one was not well formed. */
    public List<Integer> words() {
        for (var frame : frames) {
            if (!frame.goodParity() || !frame.stopped()) {
                throw new AssertionError("not a good word on `" + dut.name(line) + "`: " + frame);
            }
        }
        return frames.stream().map(Frame::word).toList();
    }

    private void sample() {
        boolean high = dut.peek(line);
        if (cycle < 0) {
            if (high) {
                cycle = REST;
            }
            if (high || cycle == BROKEN) {
                return;
            }
            cycle = 0;
            bits = 0;
        }
        int at = cycle % format.cyclesPerBit();
        int number = cycle / format.cyclesPerBit();
        if (at == 0) {
            level = high;
            bits |= high ? 1 << number : 0;
        } else if (level != high) {
            throw new AssertionError("`" + dut.name(line) + "` changes in cycle " + at + " of a bit, in cycle " + dut.cycle());
        }
        cycle++;
        int length = 1 + format.dataBits() + (format.parity() > 0 ? 1 : 0) + format.stopBits();
        if (cycle == length * format.cyclesPerBit()) {
            int word = bits >> 1 & (1 << format.dataBits()) - 1;
            boolean parity = (bits >> 1 + format.dataBits() & 1) == 1;
            int stops = bits >> length - format.stopBits();
            var frame = new Frame(word, format.parity() == 0 || parity == format.parityOf(word), stops == (1 << format.stopBits()) - 1);
            cycle = frame.stopped() ? REST : BROKEN;
            frames.add(frame);
            dut.note(dut.name(line), frame);
        }
    }
}
