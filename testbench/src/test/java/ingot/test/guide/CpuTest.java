package ingot.test.guide;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.XAWARE;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class CpuTest {
    // guide: design
    /** A core with the base instructions of RISC-V (RV32I, whole words only), one in each cycle. It stops at a jump to itself. */
    static final class Cpu extends Module<Cpu.Params> {
        /** The program in words, and how many words of data memory there are. */
        record Params(String name, int dataWords, long... program) {}

        private static final int LOAD = 0b00000;
        private static final int OP_IMM = 0b00100;
        private static final int AUIPC = 0b00101;
        private static final int STORE = 0b01000;
        private static final int OP = 0b01100;
        private static final int LUI = 0b01101;
        private static final int BRANCH = 0b11000;
        private static final int JALR = 0b11001;
        private static final int JAL = 0b11011;

        final Bool stopped = output(bool());
        final Bool stores = output(bool());
        final UInt address = output(uint(32));
        final UInt stored = output(uint(32));

        Cpu(Params params) {
            super(params);
            var at = reg(uint(32), 0);
            var code = mem(p.program().length, uint(32), p.program());
            var instruction = code.read(at.bits(1 + bitsFor(p.program().length - 1), 2));
            var opcode = instruction.bits(6, 2);
            var rd = instruction.bits(11, 7);
            var function = instruction.bits(14, 12);
            var rs1 = instruction.bits(19, 15);
            var rs2 = instruction.bits(24, 20);
            var immediateI = signed(instruction.bits(31, 20));
            var immediateS = signed(cat(instruction.bits(31, 25), rd));
            var immediateB = signed(cat(instruction.bit(31), instruction.bit(7), instruction.bits(30, 25), instruction.bits(11, 8), lit(false)));
            var immediateU = cat(instruction.bits(31, 12), lit(0, 12));
            var immediateJ = signed(cat(instruction.bit(31), instruction.bits(19, 12), instruction.bit(20), instruction.bits(30, 21), lit(false)));

            var registers = mem(32, uint(32));
            var a = mux(rs1.eq(0), 0, registers.read(rs1));
            var b = mux(rs2.eq(0), 0, registers.read(rs2));
            var operand = mux(opcode.eq(OP), b, immediateI);
            var amount = operand.low(5);
            var other = instruction.bit(30);
            var computed = choose(function)
                    .is(0, mux(opcode.eq(OP).and(other), a.minus(operand), a.plus(operand)).wrap(32))
                    .is(1, a.shiftLeft(amount).wrap(32))
                    .is(2, a.asSInt().lt(operand.asSInt()).asUInt().extend(32))
                    .is(3, a.lt(operand).asUInt().extend(32))
                    .is(4, a.xor(operand))
                    .is(5, mux(other, a.asSInt().shiftRight(amount).asUInt(), a.shiftRight(amount)))
                    .is(6, a.or(operand))
                    .otherwise(a.and(operand));
            var taken = choose(function)
                    .is(0, a.eq(b))
                    .is(1, a.ne(b))
                    .is(4, a.asSInt().lt(b.asSInt()))
                    .is(5, a.asSInt().ge(b.asSInt()))
                    .is(6, a.lt(b))
                    .otherwise(a.ge(b));

            var data = mem(p.dataWords(), uint(32));
            address.set(a.plus(mux(opcode.eq(STORE), immediateS, immediateI)).wrap(32));
            var word = address.bits(1 + bitsFor(p.dataWords() - 1), 2);
            stores.set(opcode.eq(STORE));
            stored.set(b);
            when(stores, () -> data.write(word, b));

            var after = at.plus(4).wrap(32);
            at.set(choose(opcode)
                    .is(JAL, at.plus(immediateJ).wrap(32))
                    .is(JALR, cat(address.high(31), lit(false)))
                    .is(BRANCH, mux(taken, at.plus(immediateB).wrap(32), after))
                    .otherwise(after));
            var result = choose(opcode)
                    .is(LOAD, data.read(word))
                    .is(LUI, immediateU)
                    .is(AUIPC, at.plus(immediateU).wrap(32))
                    .is(JAL, after)
                    .is(JALR, after)
                    .otherwise(computed);
            when(opcode.ne(STORE).and(opcode.ne(BRANCH)), () -> registers.write(rd, result));
            stopped.set(opcode.eq(JAL).and(immediateJ.eq(0)));
        }

        private static UInt signed(UInt immediate) {
            return immediate.asSInt().extend(32).asUInt();
        }

        @Override
        protected String moduleName() {
            return "Cpu_" + p.name();
        }
    }
    // guide: end

    // guide: program
    private static final long[] FIBONACCI = {
        0x00000093, // addi x1, x0, 0
        0x00100113, // addi x2, x0, 1
        0x00a00193, // addi x3, x0, 10
        0x00208233, // add x4, x1, x2
        0x00010093, // addi x1, x2, 0
        0x00020113, // addi x2, x4, 0
        0xfff18193L, // addi x3, x3, -1
        0xfe0198e3L, // bne x3, x0, -16
        0x00102023, // sw x1, 0(x0)
        0x0000006f, // jal x0, 0
    };

    @Device
    static Cpu cpu() {
        return new Cpu(new Cpu.Params("fibonacci", 64, FIBONACCI));
    }

    @HardwareTest(engines = {JVM, XAWARE})
    void computesFibonacciNumbers(Dut<Cpu> dut) {
        dut.waitUntil(dut.top().stores, 100);
        dut.expect(dut.top().address, 0);
        dut.expect(dut.top().stored, 55);
        dut.step(1);
        dut.expect(dut.top().stopped, true);
    }
    // guide: end
}
