package ingot.test.serial;

import ingot.hdl.Bool;
import ingot.test.Agent;
import ingot.test.Dut;
import java.util.ArrayList;
import java.util.List;

/** The two lines of an I²C bus with their pull-ups: a line is low where somebody pulls it low. */
public final class I2cBus {
    private final Dut<?> dut;
    private final Bool sclIn;
    private final Bool sdaIn;
    private final Bool sclLow;
    private final Bool sdaLow;
    private final List<Participant> participants = new ArrayList<>();
    private boolean scl = true;
    private boolean sda = true;

    /** Somebody at the bus, beside the device. */
    public interface Participant {
        /** Whether it pulls the clock low. */
        boolean sclLow();

        /** Whether it pulls the data low. */
        boolean sdaLow();

        /** Sees the lines at the end of a cycle. */
        default void see(boolean scl, boolean sda) {}
    }

    /** A bus at a port of {@code dut}: the lines as it sees them, and what it pulls low. */
    public I2cBus(Dut<?> dut, Bool sclIn, Bool sdaIn, Bool sclLow, Bool sdaLow) {
        this.dut = dut;
        this.sclIn = sclIn;
        this.sdaIn = sdaIn;
        this.sclLow = sclLow;
        this.sdaLow = sdaLow;
        settle();
        dut.attach(Agent.of(this::settle, () -> participants.forEach(participant -> participant.see(scl, sda))));
    }

    /** Adds somebody. */
    public void join(Participant participant) {
        participants.add(participant);
    }

    /** The clock line. */
    public boolean scl() {
        return scl;
    }

    /** The data line. */
    public boolean sda() {
        return sda;
    }

    Dut<?> dut() {
        return dut;
    }

    private void settle() {
        scl = !dut.peek(sclLow) && participants.stream().noneMatch(Participant::sclLow);
        sda = !dut.peek(sdaLow) && participants.stream().noneMatch(Participant::sdaLow);
        dut.poke(sclIn, scl);
        dut.poke(sdaIn, sda);
    }
}
