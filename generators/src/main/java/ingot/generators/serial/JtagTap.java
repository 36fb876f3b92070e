package ingot.generators.serial;

import ingot.generators.crossing.Synchroniser;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Fsm;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/**
 * JTAG test access port (IEEE 1149.1): the state machine of 16 states, IDCODE (instruction 1), BYPASS (all ones, and every instruction that is not
 * used), and data registers of users. There is no boundary scan, so that EXTEST and SAMPLE are missing. It watches the lines with its own clock, which
 * must tick four times or more in each half of a bit.
 *
 * <p>Latency: {@link #tdo} changes four cycles or less after the clock has fallen. Cost: a shift register for the widest register, two registers for instructions, three
 * synchronisers, and a register for each of the users'.
 */
@Description("JTAG test access port.")
public final class JtagTap extends Module<JtagTapParams> {
    /** The states of the standard. */
    public enum State {
        TEST_LOGIC_RESET, RUN_TEST_IDLE, SELECT_DR_SCAN, CAPTURE_DR, SHIFT_DR, EXIT1_DR, PAUSE_DR, EXIT2_DR, UPDATE_DR, SELECT_IR_SCAN, CAPTURE_IR, SHIFT_IR,
        EXIT1_IR, PAUSE_IR, EXIT2_IR, UPDATE_IR
    }

    /** The instruction that shows the identification. */
    public static final int IDCODE = 1;

    /** The instruction of the first register of users. */
    public static final int USER = 2;

    private static final int IDCODE_BITS = 32;

    public final Bool tck = input(bool());
    public final Bool tms = input(bool());
    public final Bool tdi = input(bool());
    public final Bool tdo = output(bool());

    /** {@link #tdo} is driven. */
    public final Bool tdoEnable = output(bool());

    /** What a scan of a register of users shows. */
    public final Vec<UInt> captured = input(vec(p.registers(), uint(p.registerBits())));

    /** What the last scan of a register of users has written; zeros at first. */
    public final Vec<UInt> written = output(vec(p.registers(), uint(p.registerBits())));

    /** Bit i: register i of users has been written, for one cycle. */
    public final UInt updated = output(uint(p.registers()));

    public JtagTap(JtagTapParams params) {
        super(params);
        int width = Math.max(IDCODE_BITS, p.registerBits());
        int codes = p.instructionBits();
        var clock = Synchroniser.of(tck, 2);
        var mode = Synchroniser.of(tms, 2);
        var data = Synchroniser.of(tdi, 2);
        var clockBefore = next(clock, false);
        var rises = clock.andNot(clockBefore);
        var falls = clockBefore.andNot(clock);

        var instruction = reg(uint(codes), IDCODE);
        var instructionShift = reg(uint(codes));
        var shift = reg(uint(width));
        var out = reg(bool(), false);
        var drives = reg(bool(), false);
        var state = fsm(State.class, State.TEST_LOGIC_RESET);
        when(rises, () -> walk(state, mode));

        when(state.is(State.TEST_LOGIC_RESET), () -> instruction.set(IDCODE));
        when(rises, () -> {
            when(state.is(State.CAPTURE_IR), () -> instructionShift.set(1));
            when(state.is(State.SHIFT_IR), () -> instructionShift.set(cat(data, instructionShift.high(codes - 1))));
            when(state.is(State.CAPTURE_DR), () -> shift.set(capture(instruction, width)));
            when(state.is(State.SHIFT_DR), () -> shift.set(shifted(instruction, shift, data, width)));
        });
        var updates = wire(uint(p.registers()));
        when(falls, () -> {
            when(state.is(State.UPDATE_IR), () -> instruction.set(instructionShift));
            out.set(mux(state.is(State.SHIFT_IR), instructionShift.bit(0), shift.bit(0)));
            drives.set(state.is(State.SHIFT_IR).or(state.is(State.SHIFT_DR)));
        });
        updates.set(0);
        for (int i = 0; i < p.registers(); i++) {
            var value = named("held_" + i, reg(uint(p.registerBits()), 0));
            int number = i;
            when(falls.and(state.is(State.UPDATE_DR)).and(instruction.eq(USER + i)), () -> {
                value.set(shift.low(p.registerBits()));
                updates.bit(number).set(true);
            });
            written.get(i).set(value);
        }
        updated.set(next(updates, 0));
        tdo.set(out);
        tdoEnable.set(drives);
    }

    private void walk(Fsm<State> state, Bool mode) {
        for (var from : State.values()) {
            state.in(from, () -> when(mode, () -> go(state, from, whenOne(from))).otherwise(() -> go(state, from, whenZero(from))));
        }
    }

    private static void go(Fsm<State> state, State from, State to) {
        if (from != to) {
            state.go(to);
        }
    }

    private static State whenZero(State from) {
        return switch (from) {
            case TEST_LOGIC_RESET, RUN_TEST_IDLE, UPDATE_DR, UPDATE_IR -> State.RUN_TEST_IDLE;
            case SELECT_DR_SCAN -> State.CAPTURE_DR;
            case CAPTURE_DR, SHIFT_DR, EXIT2_DR -> State.SHIFT_DR;
            case EXIT1_DR, PAUSE_DR -> State.PAUSE_DR;
            case SELECT_IR_SCAN -> State.CAPTURE_IR;
            case CAPTURE_IR, SHIFT_IR, EXIT2_IR -> State.SHIFT_IR;
            case EXIT1_IR, PAUSE_IR -> State.PAUSE_IR;
        };
    }

    private static State whenOne(State from) {
        return switch (from) {
            case TEST_LOGIC_RESET, SELECT_IR_SCAN -> State.TEST_LOGIC_RESET;
            case RUN_TEST_IDLE, UPDATE_DR, UPDATE_IR -> State.SELECT_DR_SCAN;
            case SELECT_DR_SCAN -> State.SELECT_IR_SCAN;
            case CAPTURE_DR, SHIFT_DR -> State.EXIT1_DR;
            case PAUSE_DR -> State.EXIT2_DR;
            case EXIT1_DR, EXIT2_DR -> State.UPDATE_DR;
            case CAPTURE_IR, SHIFT_IR -> State.EXIT1_IR;
            case PAUSE_IR -> State.EXIT2_IR;
            case EXIT1_IR, EXIT2_IR -> State.UPDATE_IR;
        };
    }

    /** What the register of {@code instruction} shows: BYPASS a 0. */
    private UInt capture(UInt instruction, int width) {
        var value = mux(instruction.eq(IDCODE), uint(width).lit(p.idcode()), 0);
        for (int i = 0; i < p.registers(); i++) {
            value = mux(instruction.eq(USER + i), captured.get(i).extend(width), value);
        }
        return value;
    }

    /** One bit further: {@code data} enters at the top of the register that {@code instruction} means. */
    private UInt shifted(UInt instruction, UInt shift, Bool data, int width) {
        var isUser = instruction.ge(USER).and(instruction.lt(USER + p.registers()));
        return mux(instruction.eq(IDCODE), entering(shift, data, IDCODE_BITS, width),
                mux(isUser, entering(shift, data, p.registerBits(), width), entering(shift, data, 1, width)));
    }

    private static UInt entering(UInt shift, Bool data, int bits, int width) {
        var moved = bits == 1 ? data.asUInt() : cat(data, shift.bits(bits - 1, 1));
        return moved.extend(width);
    }
}
