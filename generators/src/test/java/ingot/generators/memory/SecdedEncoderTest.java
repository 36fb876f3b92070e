package ingot.generators.memory;

import static ingot.test.EngineKind.GATES;
import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecdedEncoderTest {
    @Device
    static SecdedEncoder device() {
        return new SecdedEncoder(new SecdedParams(8));
    }

    @HardwareTest(engines = {JVM, GATES})
    void anyTwoWordsDifferInFourBits(Dut<SecdedEncoder> dut) {
        var codes = new long[256];
        for (int data = 0; data < 256; data++) {
            dut.poke(dut.top().data, data);
            codes[data] = dut.peek(dut.top().code);
            assertEquals(data, codes[data] & 255);
        }
        for (int one = 0; one < 256; one++) {
            for (int other = 0; other < one; other++) {
                assertTrue(Long.bitCount(codes[one] ^ codes[other]) >= 4, one + " and " + other);
            }
        }
    }

    @Test
    void usualWordsHaveUsualCodes() {
        assertEquals(13, new SecdedParams(8).codeBits());
        assertEquals(22, new SecdedParams(16).codeBits());
        assertEquals(39, new SecdedParams(32).codeBits());
        assertEquals(72, new SecdedParams(64).codeBits());
    }

    /** What makes the code correct and find, for every width: columns that differ, odd, none of a single one; and rows of about the same weight. */
    @Test
    void allWidthsHaveTheColumnsOfHsiao() {
        for (int bits = 1; bits <= 256; bits += bits < 72 ? 1 : 23) {
            var code = HsiaoCode.of(new SecdedParams(bits));
            assertEquals(bits, code.columns().stream().distinct().count());
            assertTrue(code.columns().stream().allMatch(column -> Integer.bitCount(column) >= 3 && Integer.bitCount(column) % 2 == 1));
            var rows = IntStream.range(0, code.checkBits())
                    .mapToLong(row -> code.columns().stream().filter(column -> (column >> row & 1) == 1).count()).summaryStatistics();
            assertTrue(rows.getMax() - rows.getMin() <= 2, bits + " bits: rows of " + rows);
        }
    }
}
