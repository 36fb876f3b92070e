package ingot.generators.serial;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/** The port shows and takes what the standard says, for all that a probe may do: beside it runs the table of states of IEEE 1149.1, in the standard's own numbers. */
class JtagTapProofTest {
    private static final JtagTapParams SHAPE = new JtagTapParams(2, 0x3, 1, 3);

    /** The state that follows on TMS = 0 and on TMS = 1, by the number that table 6-3 of the standard gives a state. */
    private static final List<Integer> ZERO = List.of(0x2, 0x3, 0x2, 0x3, 0xe, 0xc, 0x2, 0x6, 0xa, 0xb, 0xa, 0xb, 0xc, 0xc, 0xa, 0xc);
    private static final List<Integer> ONE = List.of(0x5, 0x5, 0x1, 0x0, 0xf, 0x7, 0x1, 0x4, 0xd, 0xd, 0x9, 0x8, 0x7, 0x7, 0x9, 0xf);
    private static final int SHIFT_DR = 0x2;
    private static final int UPDATE_DR = 0x5;
    private static final int CAPTURE_DR = 0x6;
    private static final int SHIFT_IR = 0xa;
    private static final int UPDATE_IR = 0xd;
    private static final int CAPTURE_IR = 0xe;
    private static final int RESET = 0xf;

    record Params() {}

    static final class Watched extends Module<Params> {
        final Bool tck = input(bool());
        final Bool tms = input(bool());
        final Bool tdi = input(bool());
        final UInt captured = input(uint(3));

        Watched() {
            super(new Params());
            var tap = new JtagTap(SHAPE);
            tap.tck.set(tck);
            tap.tms.set(tms);
            tap.tdi.set(tdi);
            tap.captured.get(0).set(captured);

            // The port looks at the lines two cycles later.
            var clock = late(tck);
            var mode = late(tms);
            var data = late(tdi);
            var before = ghost(bool(), 0, now -> clock);
            var rises = clock.andNot(before);
            var falls = before.andNot(clock);
            var state = ghost(uint(4), RESET, now -> mux(rises, mux(mode, entry(ONE, now), entry(ZERO, now)), now));
            var codes = ghost(uint(2), 0, word -> mux(rises.and(state.eq(CAPTURE_IR)), lit(1, 2),
                    mux(rises.and(state.eq(SHIFT_IR)), cat(data, word.bit(1)), word)));
            var instruction = ghost(uint(2), JtagTap.IDCODE, now -> mux(state.eq(RESET), lit(JtagTap.IDCODE, 2), mux(falls.and(state.eq(UPDATE_IR)), codes, now)));
            var isUser = instruction.eq(JtagTap.USER);
            var user = ghost(uint(3), 0, word -> mux(rises.and(isUser).and(state.eq(CAPTURE_DR)), captured,
                    mux(rises.and(isUser).and(state.eq(SHIFT_DR)), cat(data, word.high(2)), word)));
            var held = ghost(uint(3), 0, now -> mux(falls.and(isUser).and(state.eq(UPDATE_DR)), user, now));
            var updated = ghost(bool(), 0, now -> falls.and(isUser).and(state.eq(UPDATE_DR)));
            var drives = ghost(bool(), 0, now -> mux(falls, state.eq(SHIFT_IR).or(state.eq(SHIFT_DR)), now));
            var showsCodes = ghost(bool(), 0, now -> mux(falls, state.eq(SHIFT_IR), now));
            var showsUser = ghost(bool(), 0, now -> mux(falls, state.eq(SHIFT_DR).and(isUser), now));
            var code = ghost(bool(), 0, now -> mux(falls, codes.bit(0), now));
            var bit = ghost(bool(), 0, now -> mux(falls, user.bit(0), now));
            check(tap.tdoEnable.eq(drives), "the port drives while it shifts");
            check(showsCodes.implies(tap.tdo.eq(code)), "it shows the instruction");
            check(showsUser.implies(tap.tdo.eq(bit)), "it shows the register");
            check(tap.written.get(0).eq(held), "the register holds what was shifted in");
            check(tap.updated.bit(0).eq(updated), "it says when");
            cover(tap.updated.bit(0).and(held.eq(5)), "a register is written");
        }

        private static Bool late(Bool line) {
            var first = ghost(bool(), 0, now -> line);
            return ghost(bool(), 0, now -> first);
        }

        private static UInt entry(List<Integer> table, UInt state) {
            return Vec.of(table.stream().map(to -> lit(to, 4)).toList()).get(state);
        }
    }

    @Device
    static Watched watched() {
        return new Watched();
    }

    @Formal(prove = 2, cover = 60)
    void followsTheStandard(Proof<Watched> proof) {}
}
