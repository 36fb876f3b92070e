package ingot.test.serial;

import ingot.hdl.Bool;
import ingot.test.Agent;
import ingot.test.Dut;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A device at an SPI master: it sends the words that it is given, the highest bit first, and keeps those that come. */
public final class SpiDevice {
    private final Dut<?> dut;
    private final Bool sclk;
    private final Bool mosi;
    private final Bool miso;
    private final BooleanSupplier chosen;
    private final SpiMode mode;
    private final int width;
    private final ArrayDeque<Long> toSend = new ArrayDeque<>();
    private final List<Long> received = new ArrayList<>();
    private boolean before;
    private boolean wasChosen;
    private long sending;
    private long coming;
    private int count;
    private boolean ready;

    /**
     * A device at lines of {@code dut}, a master.
     *
     * @param chosen whether the device is chosen now
     * @param width bits of a word
     */
    public SpiDevice(Dut<?> dut, Bool sclk, Bool mosi, Bool miso, BooleanSupplier chosen, SpiMode mode, int width) {
        this.dut = dut;
        this.sclk = sclk;
        this.mosi = mosi;
        this.miso = miso;
        this.chosen = chosen;
        this.mode = mode;
        this.width = width;
        before = mode.clockIdle();
        dut.attach(Agent.of(this::drive, this::sample));
    }

    /** Words for the next transfers; zeros where there are none. */
    public SpiDevice send(long... words) {
        for (long word : words) {
            toSend.add(word);
        }
        return this;
    }

    /** The words that came. */
    public List<Long> received() {
        return List.copyOf(received);
    }

    private void drive() {
        if (wasChosen) {
            dut.poke(miso, (sending >> width - 1 & 1) == 1);
        }
    }

    private void sample() {
        boolean clock = dut.peek(sclk);
        boolean isChosen = chosen.getAsBoolean();
        if (isChosen && !wasChosen) {
            if (clock != mode.clockIdle()) {
                throw new AssertionError("the clock does not rest when the device is chosen, in cycle " + dut.cycle());
            }
            count = 0;
            load();
        } else if (!isChosen && wasChosen && count != 0) {
            throw new AssertionError("the transfer ends after " + count + " bits of a word, in cycle " + dut.cycle());
        } else if (isChosen && clock != before) {
            edge(clock != mode.clockIdle());
        }
        wasChosen = isChosen;
        before = clock;
    }

    private void edge(boolean first) {
        if (first != mode.secondEdge()) {
            if (ready) {
                toSend.poll();
                ready = false;
            }
            coming = coming << 1 & (width == Long.SIZE ? -1 : (1L << width) - 1) | (dut.peek(mosi) ? 1 : 0);
            count = (count + 1) % width;
            if (count == 0) {
                received.add(coming);
                dut.note(dut.name(mosi), coming);
            }
        } else if (count > 0) {
            sending <<= 1;
        } else if (!ready) {
            load();
        }
    }

    /** Lays the next word ready; it is gone when its first bit has been looked at. */
    private void load() {
        sending = toSend.isEmpty() ? 0 : toSend.peek();
        ready = true;
    }
}
