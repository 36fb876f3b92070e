package ingot.test.serial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** A device on an I²C bus: it keeps what is written to it, and gives the bytes that it was given to read. */
public final class I2cDevice implements I2cBus.Participant {
    private final I2cBus bus;
    private final int address;
    private final List<Integer> written = new ArrayList<>();
    private final ArrayDeque<Integer> toRead = new ArrayDeque<>();
    private int stretch;
    private int refuseAfter = Integer.MAX_VALUE;
    private boolean sclBefore = true;
    private boolean sdaBefore = true;
    private boolean active;
    private boolean addressed;
    private boolean reads;
    private int bits;
    private int count;
    private int holding;
    private boolean dataLow;
    private boolean wanted;

    /** A device with an address of 7 bits. */
    public I2cDevice(I2cBus bus, int address) {
        this.bus = bus;
        this.address = address;
        bus.join(this);
    }

    /** Bytes to be read; 0xff where there are none. */
    public I2cDevice give(int... bytes) {
        for (int b : bytes) {
            toRead.add(b);
        }
        return this;
    }

    /** Holds the clock low for so many cycles before each acknowledge. */
    public I2cDevice stretches(int cycles) {
        stretch = cycles;
        return this;
    }

    /** Acknowledges only so many bytes that are written, its address not counted. */
    public I2cDevice refusesAfter(int bytes) {
        refuseAfter = bytes;
        return this;
    }

    /** What was written. */
    public List<Integer> written() {
        return List.copyOf(written);
    }

    @Override
    public boolean sclLow() {
        return holding > 0;
    }

    @Override
    public boolean sdaLow() {
        return dataLow;
    }

    @Override
    public void see(boolean scl, boolean sda) {
        holding = Math.max(0, holding - 1);
        if (scl && sclBefore && sdaBefore != sda) {
            active = !sda;
            addressed = false;
            reads = false;
            count = 0;
            bits = 0;
            dataLow = false;
            bus.dut().note("i2c", sda ? "stop" : "start");
        } else if (active && scl && !sclBefore) {
            bits = bits << 1 & 0xff | (sda ? 1 : 0);
            wanted = !sda;
            count++;
        } else if (active && !scl && sclBefore) {
            falls();
        }
        sclBefore = scl;
        sdaBefore = sda;
    }

    private void falls() {
        dataLow = false;
        if (count == 8) {
            acknowledges();
        } else if (count == 9) {
            count = 0;
            if (addressed && reads) {
                active = wanted;
                bits = wanted ? toRead.isEmpty() ? 0xff : toRead.poll() : 0xff;
            }
        }
        if (addressed && reads && count < 8 && active) {
            dataLow = (bits & 0x80) == 0;
        }
    }

    private void acknowledges() {
        if (!addressed) {
            addressed = bits >> 1 == address;
            active = addressed;
            reads = addressed && (bits & 1) == 1;
            dataLow = addressed;
            // Its own acknowledge asks for the first byte to be read.
        } else if (!reads) {
            dataLow = written.size() < refuseAfter;
            if (dataLow) {
                written.add(bits);
                bus.dut().note("i2c", "written " + bits);
            }
        } else {
            return;
        }
        if (dataLow) {
            holding = stretch;
        }
    }
}
