package ingot.generators.serial;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import org.junit.jupiter.api.Tag;

/** What both ends of I²C keep, whatever others do on the lines: data stand still while the clock is high, and nobody is held up longer than need be. */
class I2cProofTest {
    record Params() {}

    /** @param alone nobody else pulls the lines */
    record Bus(boolean alone) {}

    abstract static class Master extends Module<Bus> {
        /** Cycles of a byte, with quarters of four and two synchronisers. */
        private static final int LONGEST = 9 * (4 * 4 + 3) + 4;

        final Stream<I2cMaster.Command> in = input(stream(I2cMaster.Command.of()));
        final Stream<I2cMaster.Answer> out = output(stream(I2cMaster.Answer.of()));
        final Bool othersLeaveClock = input(bool());
        final Bool othersLeaveData = input(bool());

        Master(boolean alone) {
            super(new Bus(alone));
            var master = new I2cMaster(new I2cMasterParams(2));
            master.in.connect(in);
            out.connect(master.out);
            master.quarter.set(3);
            var others = lit(!alone);
            master.scl.set(master.sclLow.not().and(othersLeaveClock.or(others.not())));
            master.sda.set(master.sdaLow.not().and(othersLeaveData.or(others.not())));
            var open = ghost(bool(), 0, now -> mux(in.fire(), lit(true), now.andNot(out.fire())));
            check(in.fire().implies(open.not()), "a command is taken when the one before is answered");
            check(out.valid.implies(open), "an answer belongs to a command");
            check(in.ready.eq(open.not()), "a command is taken at once where none is under way");
            var frames = ghost(uint(2), 0, now -> mux(in.fire(), in.payload.operation().asUInt(), now));
            var begins = frames.eq(I2cMaster.Operation.START.ordinal());
            var ends = frames.eq(I2cMaster.Operation.STOP.ordinal());
            check(changed(master.sdaLow).implies(past(master.sclLow).or(begins).or(ends)), "data change while the clock is low, except to begin and to end");
            check(rose(master.sclLow).implies(open), "the clock is pulled only for a command");
            if (alone) {
                SerialLinkProofTest.within(LONGEST, open.andNot(out.valid), "a command is answered");
            }
            cover(out.fire().and(ends), "a transfer ends");
        }
    }

    static final class AmongOthers extends Master {
        AmongOthers() {
            super(false);
        }
    }

    static final class Alone extends Master {
        Alone() {
            super(true);
        }
    }

    static final class Slave extends Module<Params> {
        /** Cycles of half a bit at least. */
        private static final int HALF = 8;

        final Stream<I2cSlave.Written> out = output(stream(I2cSlave.Written.of()));
        final Stream<UInt> in = input(stream(uint(8)));
        final Bool othersLeaveClock = input(bool());
        final Bool othersLeaveData = input(bool());

        Slave() {
            super(new Params());
            var slave = new I2cSlave(new I2cSlaveParams(0x55));
            out.connect(slave.out);
            slave.in.connect(in);
            var clock = slave.sclLow.not().and(othersLeaveClock);
            slave.scl.set(clock);
            slave.sda.set(slave.sdaLow.not().and(othersLeaveData));
            var before = ghost(bool(), 1, now -> clock);
            var steady = ghost(uint(4), HALF, n -> mux(clock.eq(before), n.plus(1).saturate(4), lit(1, 4)));
            assume(clock.ne(before).implies(steady.ge(HALF)), "half a bit is long enough");
            check(changed(slave.sdaLow).implies(clock.not().and(before.not())), "data change while the clock is low, and before it rises");
            var waits = out.valid.or(in.ready);
            check(waits.implies(slave.sclLow), "the clock is held for a byte that waits");
            SerialLinkProofTest.within(4, slave.sclLow.andNot(waits), "the clock is let go");
            check(out.valid.and(in.ready).not(), "a byte goes one way");
            check(slave.ends.implies(slave.sclLow.not()), "a transfer does not end within a byte that waits");
        }
    }

    @Device
    static AmongOthers amongOthers() {
        return new AmongOthers();
    }

    @Device
    static Alone alone() {
        return new Alone();
    }

    @Device
    static Slave slave() {
        return new Slave();
    }

    @Formal(prove = 2, seconds = 300)
    void masterKeepsTheLines(Proof<AmongOthers> proof) {}

    /** A begin, and a byte after it. */
    @Formal(bmc = 210, cover = 60, seconds = 900)
    @Tag("full")
    void masterAnswersInTime(Proof<Alone> proof) {}

    @Formal(prove = 2, seconds = 300)
    void slaveKeepsTheLines(Proof<Slave> proof) {}
}
