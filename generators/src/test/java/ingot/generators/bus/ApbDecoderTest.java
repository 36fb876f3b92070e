package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.bus.ApbMaster;
import ingot.test.bus.ApbMemory;
import ingot.test.bus.SparseMemory;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApbDecoderTest {
    private static final List<Long> BASES = List.of(0L, 0x100L, 0x800L);
    private static final List<Long> SIZES = List.of(64L, 256L, 4L);
    private static final long[] NOBODY = {0x40, 0x804, 0xffc};

    @Device(params = "versions")
    static ApbDecoder device(ApbDecoderParams params) {
        return new ApbDecoder(params);
    }

    static List<ApbDecoderParams> versions() {
        return Arrays.stream(ApbVersion.values()).map(version -> new ApbDecoderParams(version, 12, 32, BASES, SIZES)).toList();
    }

    @HardwareTest(engines = JVM)
    void reachesWhoIsAtTheAddressAndNobodyElse(Dut<ApbDecoder> dut) {
        var memories = List.of(new SparseMemory(), new SparseMemory(), new SparseMemory());
        for (int i = 0; i < 3; i++) {
            new ApbMemory(dut, BusPins.of(dut.top().peripherals.get(i)), memories.get(i)).pauses(0.3);
        }
        var master = new ApbMaster(dut, BusPins.of(dut.top().manager));
        for (int i = 0; i < 80; i++) {
            int owner = dut.random().nextInt(4);
            long address = owner == 3 ? NOBODY[i % 3] : BASES.get(owner) + (dut.random().nextInt(SIZES.get(owner).intValue()) & ~3);
            assertEquals(owner == 3, master.write(address, 1000 + i).error());
            for (int k = 0; k < 3; k++) {
                assertEquals(k == owner, memories.get(k).readWord(address, 4).equals(BigInteger.valueOf(1000 + i)), "memory " + k);
            }
            var answer = master.read(address);
            assertEquals(owner == 3, answer.error());
            assertEquals(BigInteger.valueOf(owner == 3 ? 0 : 1000 + i), answer.data());
        }
    }

    @HardwareTest(engines = JVM)
    void passesErrorsOn(Dut<ApbDecoder> dut) {
        for (int i = 0; i < 3; i++) {
            boolean fails = i == 1;
            new ApbMemory(dut, BusPins.of(dut.top().peripherals.get(i)), new SparseMemory()).faultsAt(_ -> fails);
        }
        var master = new ApbMaster(dut, BusPins.of(dut.top().manager));
        assertEquals(List.of(false, true, false), BASES.stream().map(base -> master.write(base, 1).error()).toList());
    }

    @Test
    void refusesAMapThatItsAddressesDoNotReach() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new ApbDecoderParams(ApbVersion.APB4, 11, 32, BASES, SIZES));
        assertEquals("0x803 is past the end of addresses of 11 bits", refusal.getMessage());
    }
}
