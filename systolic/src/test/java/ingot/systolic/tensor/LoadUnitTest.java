package ingot.systolic.tensor;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.systolic.tensor.command.Command;
import ingot.systolic.tensor.command.CommandCodec;
import ingot.systolic.tensor.command.Fill;
import ingot.systolic.tensor.command.Load;
import ingot.systolic.tensor.command.LocalMemory;
import ingot.systolic.tensor.command.Pattern;
import ingot.systolic.tensor.command.Sync;
import ingot.systolic.tensor.command.Unit;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Vectors of one beat of 4 bytes, sums of four beats. A beat at address a reads as a. */
class LoadUnitTest {
    record Bits(BigInteger bits, int index) {}

    record Span(long address, int beats) {}

    record Beat(long data, boolean failed) {}

    record Write(int address, BigInteger data) {}

    @Device
    static LoadUnit device() {
        return new LoadUnit(TensorParams.int8(4, 4, 64, 32));
    }

    private static Bits bits(int index, Command command) {
        return new Bits(CommandCodec.encode(command), index);
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void asksForLinesAndWritesRowsInTheirOrder(Dut<LoadUnit> dut) {
        var top = dut.top();
        var beats = dut.source(top.beat, Beat.class).pauses(0.3);
        var spans = new ArrayList<Span>();
        dut.sink(top.span, Span.class).backPressure(0.3).onItem(span -> {
            spans.add(span);
            for (int i = 0; i < span.beats(); i++) {
                beats.send(new Beat(span.address() + 4L * i, span.address() == 0x400));
            }
        });
        var vectors = dut.sink(top.scratchpad, Write.class).backPressure(0.3);
        var sums = dut.sink(top.accumulators, Write.class).backPressure(0.3);
        var done = dut.sink(top.done, int.class).backPressure(0.5);
        var failed = new ArrayList<Integer>();
        dut.source(top.command, Bits.class).send(
                bits(0, new Load(Sync.NONE.signal(Unit.EXECUTE), LocalMemory.SCRATCHPAD, new Pattern(10, 2, 1, 2, 8, 2, 20), 0x100, 0x40, 0x200)),
                bits(1, new Fill(Sync.NONE.signal(Unit.STORE), LocalMemory.SCRATCHPAD, Pattern.rows(5, 2), 0x7f)),
                bits(2, new Load(Sync.NONE, LocalMemory.ACCUMULATORS, 3, 2, 0x800)),
                bits(3, new Load(Sync.NONE, LocalMemory.SCRATCHPAD, 0, 2, 0x400)));
        for (int cycle = 0; cycle < 300; cycle++) {
            if (dut.peek(top.fault.valid())) {
                failed.add((int) dut.peek(top.fault.payload()));
            }
            dut.step();
        }
        assertEquals(List.of(0b010, 0b100, 0, 0), done.received());
        assertEquals(List.of(new Span(0x100, 2), new Span(0x140, 2), new Span(0x300, 2), new Span(0x340, 2), new Span(0x800, 8), new Span(0x400, 2)), spans);
        assertEquals(List.of(write(10, 0x100), write(11, 0x104), write(18, 0x140), write(19, 0x144), write(30, 0x300), write(31, 0x304), write(38, 0x340),
                write(39, 0x344), write(5, 0x7f7f7f7fL), write(6, 0x7f7f7f7fL), write(0, 0x400), write(1, 0x404)), vectors.received());
        assertEquals(List.of(new Write(3, row(0x800)), new Write(4, row(0x810))), sums.received());
        assertEquals(List.of(3, 3), failed);
    }

    private static Write write(int address, long data) {
        return new Write(address, BigInteger.valueOf(data));
    }

    /** Four beats. */
    private static BigInteger row(long address) {
        var row = BigInteger.ZERO;
        for (int i = 3; i >= 0; i--) {
            row = row.shiftLeft(32).add(BigInteger.valueOf(address + 4L * i));
        }
        return row;
    }
}
