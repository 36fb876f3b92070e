package ingot.test.serial;

/** A master on an I²C bus with a device that is a slave. The calls step until they are done. */
public final class I2cHost implements I2cBus.Participant {
    private static final int PATIENCE = 10_000;

    private final I2cBus bus;
    private final int quarter;
    private boolean clockLow;
    private boolean dataLow;

    /** A master whose bits take four times {@code quarter} cycles. */
    public I2cHost(I2cBus bus, int quarter) {
        this.bus = bus;
        this.quarter = quarter;
        bus.join(this);
    }

    /** Begins a transfer, or begins one again. */
    public void start() {
        dataLow = false;
        bus.dut().step(quarter);
        rise();
        dataLow = true;
        bus.dut().step(quarter);
        clockLow = true;
        bus.dut().step(quarter);
    }

    /** Ends the transfer. */
    public void stop() {
        dataLow = true;
        bus.dut().step(quarter);
        rise();
        dataLow = false;
        bus.dut().step(2 * quarter);
    }

    /** Sends a byte; whether it was acknowledged. */
    public boolean write(int value) {
        for (int i = 7; i >= 0; i--) {
            bit((value >> i & 1) == 1);
        }
        return !bit(true);
    }

    /** Takes a byte; {@code more} asks for another one. */
    public int read(boolean more) {
        int value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 1 | (bit(true) ? 1 : 0);
        }
        bit(!more);
        return value;
    }

    private boolean bit(boolean value) {
        dataLow = !value;
        bus.dut().step(quarter);
        rise();
        boolean seen = bus.sda();
        bus.dut().step(quarter);
        clockLow = true;
        bus.dut().step(quarter);
        return seen;
    }

    private void rise() {
        clockLow = false;
        bus.dut().step();
        bus.dut().waitUntil(bus::scl, PATIENCE);
        bus.dut().step(quarter);
    }

    @Override
    public boolean sclLow() {
        return clockLow;
    }

    @Override
    public boolean sdaLow() {
        return dataLow;
    }
}
