package ingot.formal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WitnessReaderTest {
    @Test
    void theFirstSignalIsInTheRightmostPlace() {
        var trace = new WitnessReader("dut").read("""
                {
                  "signals": [
                    {"path": ["\\\\a"], "width": 3, "offset": 0, "init_only": false},
                    {"path": ["\\\\en"], "width": 1, "offset": 0, "init_only": false},
                    {"path": ["\\\\dut", "\\\\kid", "\\\\mem", "\\\\[2]"], "width": 4, "offset": 0, "init_only": true},
                    {"path": ["\\\\dut", "\\\\idle"], "width": 2, "offset": 0, "init_only": true},
                    {"path": ["\\\\ingot_first_cycle"], "width": 1, "offset": 0, "init_only": true}
                  ],
                  "steps": [
                    {"bits": "1??00110101"},
                    {"bits": "1?11"}
                  ]
                }
                """);
        assertEquals(Map.of("a", BigInteger.valueOf(5), "en", BigInteger.ZERO), trace.inputs().get(0));
        assertEquals(Map.of("a", BigInteger.valueOf(3), "en", BigInteger.ONE), trace.inputs().get(1));
        assertEquals(Map.of("kid.mem[2]", BigInteger.valueOf(3)), trace.powerUp(), "bits that do not matter are left out");
    }

    @Test
    void anUnknownFormIsNoEmptyTrace() {
        assertThrows(FormalException.class, () -> new WitnessReader("dut").read("{\"steps\": [{\"bits\": \"01\"}]}"));
    }
}
