package ingot.generators.memory;

import static ingot.test.EngineKind.GATES;
import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RomTest {
    private static final List<BigInteger> WORDS = Stream.of(3, 1, 4, 1, 5, 9, 2, 6, 5, 35, 8).map(BigInteger::valueOf).toList();

    @Device(params = "kinds")
    static Rom device(RomParams params) {
        return new Rom(params);
    }

    static List<RomParams> kinds() {
        return List.of(new RomParams(6, WORDS, false), new RomParams(6, WORDS, true));
    }

    @HardwareTest(engines = {JVM, GATES})
    void holdsItsTable(Dut<Rom> dut) {
        for (int address = 0; address < 16; address++) {
            dut.poke(dut.top().address, address);
            if (dut.top().params().registered()) {
                dut.step();
            }
            dut.expect(dut.top().data, address < WORDS.size() ? WORDS.get(address) : BigInteger.ZERO);
        }
    }

    @Test
    void refusesAWordThatIsTooWide() {
        var error = assertThrows(IllegalArgumentException.class, () -> new RomParams(5, WORDS, false));
        assertEquals("a word must be 0 or more and have at most 5 bits, was 35", error.getMessage());
    }
}
