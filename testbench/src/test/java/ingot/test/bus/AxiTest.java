package ingot.test.bus;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AxiTest {
    record Params() {}

    record Address(UInt id, UInt addr, UInt len, UInt size, UInt burst) implements Bundle {
        static Address of() {
            return new Address(Hdl.uint(2), Hdl.uint(32), Hdl.uint(8), Hdl.uint(3), Hdl.uint(2));
        }
    }

    record WriteData(UInt data, UInt strb, Bool last) implements Bundle {
        static WriteData of() {
            return new WriteData(Hdl.uint(32), Hdl.uint(4), Hdl.bool());
        }
    }

    record WriteResponse(UInt id, UInt resp) implements Bundle {
        static WriteResponse of() {
            return new WriteResponse(Hdl.uint(2), Hdl.uint(2));
        }
    }

    record ReadData(UInt id, UInt data, UInt resp, Bool last) implements Bundle {
        static ReadData of() {
            return new ReadData(Hdl.uint(2), Hdl.uint(32), Hdl.uint(2), Hdl.bool());
        }
    }

    /** Wires from one AXI4 port to another. */
    static final class Bridge extends Module<Params> {
        final Stream<Address> aw = input(stream(Address.of()));
        final Stream<WriteData> w = input(stream(WriteData.of()));
        final Stream<WriteResponse> b = output(stream(WriteResponse.of()));
        final Stream<Address> ar = input(stream(Address.of()));
        final Stream<ReadData> r = output(stream(ReadData.of()));
        final Stream<Address> mAw = output(stream(Address.of()));
        final Stream<WriteData> mW = output(stream(WriteData.of()));
        final Stream<WriteResponse> mB = input(stream(WriteResponse.of()));
        final Stream<Address> mAr = output(stream(Address.of()));
        final Stream<ReadData> mR = input(stream(ReadData.of()));

        Bridge(Params params) {
            super(params);
            mAw.connect(aw);
            mW.connect(w);
            b.connect(mB);
            mAr.connect(ar);
            r.connect(mR);
        }
    }

    record LiteAddress(UInt addr) implements Bundle {}

    record LiteWrite(UInt data, UInt strb) implements Bundle {}

    record LiteResponse(UInt resp) implements Bundle {}

    record LiteRead(UInt data, UInt resp) implements Bundle {}

    /** Four registers of 32 bits behind AXI4-Lite. */
    static final class Registers extends Module<Params> {
        final Stream<LiteAddress> aw = input(stream(new LiteAddress(uint(4))));
        final Stream<LiteWrite> w = input(stream(new LiteWrite(uint(32), uint(4))));
        final Stream<LiteResponse> b = output(stream(new LiteResponse(uint(2))));
        final Stream<LiteAddress> ar = input(stream(new LiteAddress(uint(4))));
        final Stream<LiteRead> r = output(stream(new LiteRead(uint(32), uint(2))));

        Registers(Params params) {
            super(params);
            var registers = reg(vec(4, uint(32)));
            var answer = reg(bool(), false);
            var reading = reg(bool(), false);
            var data = reg(uint(32));
            var write = aw.valid.and(w.valid).and(answer.not());
            aw.ready.set(write);
            w.ready.set(write);
            when(write, () -> {
                registers.get(aw.payload.addr().bits(3, 2)).set(w.payload.data());
                answer.set(true);
            });
            when(b.fire(), () -> answer.set(false));
            b.valid.set(answer);
            b.payload.resp().set(0);
            ar.ready.set(reading.not());
            when(ar.fire(), () -> {
                data.set(registers.get(ar.payload.addr().bits(3, 2)));
                reading.set(true);
            });
            when(r.fire(), () -> reading.set(false));
            r.valid.set(reading);
            r.payload.data().set(data);
            r.payload.resp().set(0);
        }
    }

    @Device
    static Bridge bridge() {
        return new Bridge(new Params());
    }

    @Device
    static Registers registers() {
        return new Registers(new Params());
    }

    private static AxiMaster master(Dut<Bridge> dut) {
        var top = dut.top();
        return new AxiMaster(dut, new Axi.Channels(top.aw, top.w, top.b, top.ar, top.r));
    }

    private static AxiMemory memory(Dut<Bridge> dut, SparseMemory memory) {
        var top = dut.top();
        return new AxiMemory(dut, new Axi.Channels(top.mAw, top.mW, top.mB, top.mAr, top.mR), memory);
    }

    @HardwareTest(engines = JVM, seeds = 3)
    void burstsGoThroughUnderRandomPauses(Dut<Bridge> dut) {
        var store = new SparseMemory();
        memory(dut, store).pauses(0.4);
        var master = master(dut).pauses(0.3);
        var words = IntStream.range(0, 16).mapToObj(i -> BigInteger.valueOf(0x1000_0000L + i)).toList();
        assertEquals(Axi.OKAY, master.write(0x100, words));
        assertEquals(words, master.read(0x100, 16));
        assertEquals(words.get(3), store.readWord(0x10c, 4));
        master.write(0x10c, BigInteger.valueOf(0xaabb_ccddL), BigInteger.valueOf(0b0101));
        assertEquals(BigInteger.valueOf(0x10bb_00ddL), master.read(0x10c));
        dut.all(() -> master.write(0x200, 1), () -> assertEquals(words.subList(5, 8), master.read(0x114, 3)));
    }

    @HardwareTest(engines = JVM)
    void anErrorOfTheMemoryArrives(Dut<Bridge> dut) {
        memory(dut, new SparseMemory()).faultsAt(address -> address >= 0x1000);
        var master = master(dut);
        assertEquals(Axi.SLVERR, master.write(0x1000, 5));
        assertEquals(Axi.SLVERR, master.readBeats(0x1000, 1).getFirst().resp());
        var failure = assertThrows(AssertionError.class, () -> master.read(0x1000));
        assertTrue(failure.getMessage().startsWith("read of 0x1000 in cycle "), failure.getMessage());
    }

    @HardwareTest(engines = JVM, seeds = 2)
    void aLitePortHasNoBursts(Dut<Registers> dut) {
        var top = dut.top();
        var master = new AxiMaster(dut, new Axi.Channels(top.aw, top.w, top.b, top.ar, top.r)).pauses(0.5);
        for (int i = 0; i < 4; i++) {
            master.write(4 * i, 100 + i);
        }
        for (int i = 3; i >= 0; i--) {
            assertEquals(BigInteger.valueOf(100 + i), master.read(4 * i));
        }
    }

    @Test
    void addressesOfBurstsFollowTheirKind() {
        var wrap = new Axi.Address(0, 0x34, 3, 2, Axi.WRAP, 0);
        assertEquals(List.of(0x34L, 0x38L, 0x3cL, 0x30L), IntStream.range(0, 4).mapToObj(i -> wrap.beat(i, 4)).toList());
        var rising = new Axi.Address(0, 0x32, 2, 2, Axi.INCR, 0);
        assertEquals(List.of(0x32L, 0x34L, 0x38L), IntStream.range(0, 3).mapToObj(i -> rising.beat(i, 4)).toList());
        var fixed = new Axi.Address(0, 0x34, 3, 2, Axi.FIXED, 0);
        assertEquals(0x34, fixed.beat(3, 4));
    }
}
