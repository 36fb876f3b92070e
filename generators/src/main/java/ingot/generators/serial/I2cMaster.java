package ingot.generators.serial;

import ingot.generators.crossing.Synchroniser;
import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Description;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * I²C master (NXP UM10204), byte by byte: a transfer is a START, the address as a WRITE, more bytes, and a STOP. It waits for a device that stretches
 * the clock, and gives the bus up when another master is stronger. Lines are pulled low or left alone; both need a pull-up.
 *
 * <p>A byte takes 36 quarters of a bit, START and STOP four each, where nobody stretches the clock; add the cycles in which the lines rise, and three for each quarter
 * that waits for one. Every command is answered. Cost: a register for a byte, three counters, two synchronisers.
 */
@Description("I2C master.")
public final class I2cMaster extends Module<I2cMasterParams> {
    /** What is to be done on the bus. */
    public enum Operation {
        /** Begins a transfer, or begins one again. */
        START,
        /** Sends a byte. */
        WRITE,
        /** Takes a byte. */
        READ,
        /** Ends the transfer. */
        STOP
    }

    /** What the master is doing in a bit: a quarter each. */
    public enum Quarter { IDLE, LOW, RISE, HIGH, FALL }

    /**
     * A command.
     *
     * @param data to write
     * @param more after a byte that is read: another one is wanted
     */
    public record Command(EnumOf<Operation> operation, UInt data, Bool more) implements Bundle {
        /** The type. */
        public static Command of() {
            return new Command(Hdl.enumOf(Operation.class), Hdl.uint(8), Hdl.bool());
        }
    }

    /**
     * The answer to a command.
     *
     * @param data that was read
     * @param acknowledged the device has taken the byte that was written
     * @param lost another master has the bus, which has been left alone since; begin again with a START when the bus is free
     */
    public record Answer(UInt data, Bool acknowledged, Bool lost) implements Bundle {
        /** The type. */
        public static Answer of() {
            return new Answer(Hdl.uint(8), Hdl.bool(), Hdl.bool());
        }
    }

    public final Stream<Command> in = input(stream(Command.of()));

    /** One answer to each command; the next command begins when it has been taken. */
    public final Stream<Answer> out = output(stream(Answer.of()));

    /** Cycles of a quarter of a bit minus one, 3 or more. */
    public final UInt quarter = input(uint(p.divisorBits()));

    public final Bool scl = input(bool());
    public final Bool sda = input(bool());

    /** Pulls the clock low. */
    public final Bool sclLow = output(bool());

    /** Pulls the data low. */
    public final Bool sdaLow = output(bool());

    /** Somebody is between a START and a STOP. */
    public final Bool busy = output(bool());

    public I2cMaster(I2cMasterParams params) {
        super(params);
        var clock = Synchroniser.of(scl.not(), 2).not();
        var data = Synchroniser.of(sda.not(), 2).not();
        var clockBefore = next(clock, true);
        var dataBefore = next(data, true);
        var taken = reg(bool(), false);
        var steady = clock.and(clockBefore);
        when(steady.and(dataBefore).andNot(data), () -> taken.set(true)).elseWhen(steady.and(data).andNot(dataBefore), () -> taken.set(false));
        busy.set(taken);

        var operation = reg(Hdl.enumOf(Operation.class), Operation.STOP);
        // The bits that follow, the ninth is the acknowledge; 1 leaves the line alone.
        var sending = reg(uint(9));
        var coming = reg(uint(9));
        var left = reg(uint(4));
        var cycles = reg(uint(p.divisorBits()), 0);
        var clockLow = reg(bool(), false);
        var dataLow = reg(bool(), false);
        var answered = reg(bool(), false);
        var lost = reg(bool(), false);
        // Between a START of this master and its STOP.
        var mine = reg(bool(), false);
        var state = fsm(Quarter.class, Quarter.IDLE);
        var over = cycles.eq(0);
        when(over, () -> cycles.set(quarter)).otherwise(() -> cycles.set(cycles.minus(1).wrap(p.divisorBits())));
        var isByte = operation.eq(Operation.WRITE).or(operation.eq(Operation.READ));

        in.ready.set(state.is(Quarter.IDLE).andNot(answered));
        when(out.fire(), () -> answered.set(false));
        state.in(Quarter.IDLE, () -> when(in.fire(), () -> {
            var reads = in.payload.operation().eq(Operation.READ);
            operation.set(in.payload.operation());
            sending.set(mux(reads, cat(lit(0xff, 8), in.payload.more().not()), cat(in.payload.data(), lit(1, 1))));
            left.set(mux(reads.or(in.payload.operation().eq(Operation.WRITE)), lit(8, 4), lit(0, 4)));
            cycles.set(quarter);
            var refused = in.payload.operation().ne(Operation.START).andNot(mine);
            lost.set(refused);
            when(refused, () -> answered.set(true)).otherwise(() -> state.go(Quarter.LOW));
        }));
        // The clock is low, or the bus is free, for which a START waits: the data may change.
        state.in(Quarter.LOW, () -> {
            dataLow.set(mux(isByte, sending.bit(8).not(), operation.eq(Operation.STOP)));
            when(taken.andNot(mine), () -> cycles.set(quarter)).elseWhen(over, () -> {
                clockLow.set(false);
                state.go(Quarter.RISE);
            });
        });
        // Until the clock has risen: a device may hold it.
        state.in(Quarter.RISE, () -> when(clock.not(), () -> cycles.set(quarter)).elseWhen(over, () -> {
            coming.set(cat(coming.low(8), data));
            lost.set(dataLow.or(data).not().and(mayLose(operation, left)));
            when(operation.eq(Operation.START), () -> dataLow.set(data));
            when(operation.eq(Operation.STOP), () -> dataLow.set(false));
            state.go(Quarter.HIGH);
        }));
        state.in(Quarter.HIGH, () -> when(over.or(clock.not()), () -> {
            cycles.set(quarter);
            clockLow.set(operation.ne(Operation.STOP).andNot(lost));
            state.go(Quarter.FALL);
        }));
        state.in(Quarter.FALL, () -> when(over, () -> {
            sending.set(sending.shiftLeft(1).wrap(9));
            left.set(left.minus(1).wrap(4));
            when(left.eq(0).or(lost), () -> {
                mine.set(lost.or(operation.eq(Operation.STOP)).not());
                answered.set(true);
                state.go(Quarter.IDLE);
            }).otherwise(() -> state.go(Quarter.LOW));
        }));
        sclLow.set(clockLow);
        sdaLow.set(dataLow);
        out.valid.set(answered);
        out.payload.data().set(coming.high(8));
        out.payload.acknowledged().set(operation.eq(Operation.WRITE).and(coming.bit(0).not()));
        out.payload.lost().set(lost);
    }

    /** Whether another master shows itself by a line that is low where this one leaves it alone. */
    private static Bool mayLose(EnumOf<Operation> operation, UInt left) {
        return operation.eq(Operation.START).or(operation.eq(Operation.WRITE).and(left.ne(0)))
                .or(operation.eq(Operation.READ).and(left.eq(0)));
    }
}
