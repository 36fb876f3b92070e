package ingot.test.language;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.ReadUnderWrite;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memories against an array in Java: two write ports, lanes, both kinds of read, content from a file. */
class MemoryTest {
    record None() {}

    private static final int DEPTH = 5;

    static final class Memories extends Module<None> {
        final Bool first = input(bool());
        final Bool second = input(bool());
        final UInt firstAddress = input(uint(3));
        final UInt secondAddress = input(uint(3));
        final UInt readAddress = input(uint(3));
        final UInt data = input(uint(12));
        final UInt mask = input(uint(3));
        final UInt now = output(uint(12));
        final UInt old = output(uint(12));
        final UInt fresh = output(uint(12));
        final UInt enabledFresh = output(uint(12));
        final Vec<UInt> lanes = output(vec(3, uint(4)));
        final SInt constant = output(sint(8));

        Memories(Path content) {
            super(new None());
            var plain = mem(DEPTH, uint(12), 1, 2, 3);
            var passing = mem(DEPTH, uint(12), ReadUnderWrite.NEW);
            var vectors = mem(DEPTH, vec(3, uint(4)));
            when(first, () -> {
                plain.write(firstAddress, data);
                passing.write(firstAddress, data);
            });
            when(second, () -> {
                plain.write(secondAddress, data.not(), mask);
                passing.write(secondAddress, data.not(), mask);
            });
            vectors.write(firstAddress, Vec.of(data.high(4), data.bits(7, 4), data.low(4)),
                    Vec.of(mask.bit(0), mask.bit(1), mask.bit(2)));
            now.set(plain.read(readAddress));
            old.set(plain.readNext(readAddress));
            fresh.set(passing.readNext(readAddress));
            // Written where one enable holds, and read where another one does.
            var enabled = mem(DEPTH, uint(12), ReadUnderWrite.NEW);
            in(domain().enabled(second), () -> enabled.write(firstAddress, data));
            enabledFresh.set(in(domain().enabled(first), () -> enabled.readNext(readAddress)));
            connect(lanes, vectors.read(firstAddress));
            var table = mem(8, sint(8), content);
            constant.set(table.read(readAddress));
        }
    }

    @Device
    static Memories memories() {
        try {
            var file = Files.createTempFile("content", ".hex");
            Files.writeString(file, "// a table\n01 ff\n@4 7_f 80 // the rest is 0\n");
            return new Memories(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int lanes(int before, int value, int mask) {
        for (var lane = 0; lane < 3; lane++) {
            if ((mask >> lane & 1) != 0) {
                before = before & ~(15 << 4 * lane) | value & 15 << 4 * lane;
            }
        }
        return before;
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void agreeWithAnArray(Dut<Memories> dut) {
        var top = dut.top();
        var random = dut.random();
        var plain = new int[] {1, 2, 3, 0, 0};
        var passing = new int[DEPTH];
        dut.poke(top.first, true);
        for (var address = 0; address < DEPTH; address++) {
            dut.poke(top.firstAddress, address);
            dut.poke(top.mask, 7);
            dut.poke(top.data, address * 100);
            dut.step();
            plain[address] = address * 100;
            passing[address] = address * 100;
        }
        var enabled = new Integer[DEPTH];
        Integer shown = null;
        for (var i = 0; i < 400; i++) {
            int a = random.nextInt(8);
            int b = random.nextInt(3) == 0 ? a : random.nextInt(8);
            int r = random.nextInt(2) == 0 ? b : random.nextInt(8);
            int data = random.nextInt(4096);
            int mask = random.nextInt(8);
            var first = random.nextBoolean();
            var second = random.nextBoolean();
            dut.poke(top.first, first);
            dut.poke(top.second, second);
            dut.poke(top.firstAddress, a);
            dut.poke(top.secondAddress, b);
            dut.poke(top.readAddress, r);
            dut.poke(top.data, data);
            dut.poke(top.mask, mask);
            int before = r < DEPTH ? plain[r] : 0;
            dut.expect(top.now, before);
            dut.expect(top.constant, new int[] {1, -1, 0, 0, 127, -128, 0, 0}[r]);
            for (var memory : new int[][] {plain, passing}) {
                if (first && a < DEPTH) {
                    memory[a] = data;
                }
                if (second && b < DEPTH) {
                    memory[b] = lanes(memory[b], ~data, mask);
                }
            }
            if (second && a < DEPTH) {
                enabled[a] = data;
            }
            if (first) {
                shown = r < DEPTH ? enabled[r] : null;
            }
            dut.step();
            if (shown != null) {
                dut.expect(top.enabledFresh, shown);
            }
            dut.expect(top.old, before);
            if (r < DEPTH) {
                dut.expect(top.fresh, passing[r]);
            }
            for (var lane = 0; lane < 3 && a < DEPTH; lane++) {
                if ((mask >> lane & 1) != 0) {
                    dut.expect(top.lanes.get(lane), data >> 8 - 4 * lane & 15);
                }
            }
        }
    }
}
