package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Bool;
import ingot.hdl.EnumOf;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

/** Choices by an enum that leaves a code unused, as blocks and as values, alone and inside others. */
class ChoiceTest {
    record None() {}

    enum Op { ADD, SUB, NEG }

    static final class Choices extends Module<None> {
        final UInt code = input(uint(2));
        final Bool turn = input(bool());
        final UInt a = input(uint(4));
        final UInt b = input(uint(4));
        final SInt block = output(sint(6));
        final SInt value = output(sint(6));
        final UInt nested = output(uint(4));
        final UInt before = output(uint(4));
        final UInt held = output(uint(4));

        Choices() {
            super(new None());
            var op = unpack(enumOf(Op.class), code);
            select(op)
                    .is(Op.ADD, () -> block.set(a.plus(b).toSInt()))
                    .is(Op.SUB, () -> block.set(a.difference(b)))
                    .is(Op.NEG, () -> block.set(a.toSInt().negate()));
            value.set(choose(op)
                    .is(Op.ADD, a.plus(b).toSInt())
                    .is(Op.SUB, a.difference(b).extend(6))
                    .is(Op.NEG, a.toSInt().negate().extend(6)).end());
            when(turn, () -> select(op)
                    .is(Op.ADD, () -> when(a.gt(b), () -> nested.set(a)).otherwise(() -> nested.set(b)))
                    .is(Op.SUB, () -> select(a.low(1)).is(0, () -> nested.set(1)).is(1, () -> nested.set(2)))
                    .is(Op.NEG, () -> nested.set(when(a.eq(b)).then(lit(3, 4)).elseWhen(a.lt(b)).then(lit(4, 4)).otherwise(lit(5, 4)))))
                    .otherwise(() -> nested.set(15));
            before.set(9);
            select(op).is(Op.ADD, () -> before.set(0)).is(Op.SUB, () -> before.set(1)).is(Op.NEG, () -> { });
            var kept = reg(uint(4), 6);
            select(op).is(Op.ADD, () -> kept.set(0)).is(Op.SUB, () -> kept.set(1)).is(Op.NEG, () -> kept.set(2));
            held.set(kept);
        }
    }

    @Device
    static Choices choices() {
        return new Choices();
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void anUnusedCodeTakesTheLastArm(Dut<Choices> dut) {
        var top = dut.top();
        dut.poke(top.a, 3);
        dut.poke(top.b, 9);
        dut.poke(top.turn, true);
        var results = new int[][] {{12, 9, 0}, {-6, 2, 1}, {-3, 4, 2}, {-3, 4, 2}};
        for (var code = 0; code < 4; code++) {
            dut.poke(top.code, code);
            dut.step();
            dut.expect(top.block, results[code][0]);
            dut.expect(top.value, results[code][0]);
            dut.expect(top.nested, results[code][1]);
            dut.expect(top.held, results[code][2]);
            dut.expect(top.before, code < 2 ? code : 9);
        }
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void choicesNest(Dut<Choices> dut) {
        var top = dut.top();
        for (var a = 0; a < 16; a++) {
            for (var b = 0; b < 16; b++) {
                for (var code = 0; code < 8; code++) {
                    dut.poke(top.a, a);
                    dut.poke(top.b, b);
                    dut.poke(top.code, code & 3);
                    dut.poke(top.turn, code < 4);
                    dut.expect(top.nested, switch (code) {
                        case 0 -> Math.max(a, b);
                        case 1 -> a % 2 + 1;
                        case 2, 3 -> a == b ? 3 : a < b ? 4 : 5;
                        default -> 15;
                    });
                }
            }
        }
    }
}
