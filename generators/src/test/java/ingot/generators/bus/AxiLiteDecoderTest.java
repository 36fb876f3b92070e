package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxiLiteDecoderTest {
    private static final AxiLiteDecoderParams PARAMS =
            new AxiLiteDecoderParams(16, 32, List.of(0L, 0x1000L, 0x8000L), List.of(256L, 4096L, 16L));

    @Device
    static AxiLiteDecoder device() {
        return new AxiLiteDecoder(PARAMS);
    }

    @HardwareTest(engines = {JVM, VERILATOR})
    void reachesWhoIsAtTheAddressAndNobodyElse(Dut<AxiLiteDecoder> dut) {
        var memories = List.of(new SparseMemory(), new SparseMemory(), new SparseMemory());
        for (int i = 0; i < 3; i++) {
            new AxiMemory(dut, BusPins.of(dut.top().subordinates.get(i)), memories.get(i)).pauses(0.3);
        }
        var master = new AxiMaster(dut, BusPins.of(dut.top().manager)).pauses(0.3);
        for (int i = 0; i < 60; i++) {
            int owner = dut.random().nextInt(4);
            long address = owner == 3 ? new long[] {0x100, 0xfff0, 0x8010}[i % 3]
                    : PARAMS.bases().get(owner) + (dut.random().nextInt(PARAMS.sizes().get(owner).intValue()) & ~3);
            assertEquals(owner == 3 ? AxiLite.DECERR : Axi.OKAY, master.write(address, 1000 + i));
            var beat = master.readBeats(address, 1).getFirst();
            assertEquals(owner == 3 ? AxiLite.DECERR : Axi.OKAY, beat.resp());
            for (int k = 0; k < 3; k++) {
                assertEquals(k == owner, memories.get(k).readWord(address, 4).equals(BigInteger.valueOf(1000 + i)), "memory " + k);
            }
            if (owner < 3) {
                assertEquals(BigInteger.valueOf(1000 + i), beat.data());
            }
        }
    }

    @Test
    void refusesMapsThatAreNone() {
        refused(List.of(0L, 8L), List.of(16L, 8L), "the addresses of 0 and 1 overlap at 0x8");
        refused(List.of(8L), List.of(16L), "a size must be a power of two, and its base a multiple of it: 0x10 at 0x8 is not");
        refused(List.of(0x10000L), List.of(16L), "0x1000f is past the end of addresses of 16 bits");
        refused(List.of(0L), List.of(), "bases and sizes must be as many, 1 to 64, and are 1 and 0");
    }

    private static void refused(List<Long> bases, List<Long> sizes, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> new AxiLiteDecoderParams(16, 32, bases, sizes)).getMessage());
    }
}
