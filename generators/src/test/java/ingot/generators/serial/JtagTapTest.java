package ingot.generators.serial;

import static ingot.test.EngineKind.JVM;
import static ingot.test.EngineKind.VERILATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.test.Agent;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import ingot.test.serial.JtagHost;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;

class JtagTapTest {
    private static final BigInteger ID = BigInteger.valueOf(0x2ab0_1235L);

    @Device(params = "shapes")
    static JtagTap device(JtagTapParams params) {
        return new JtagTap(params);
    }

    static List<JtagTapParams> shapes() {
        return List.of(new JtagTapParams(5, ID.longValue(), 3, 12), new JtagTapParams(4, ID.longValue(), 1, 40));
    }

    private static JtagHost host(Dut<JtagTap> dut) {
        var top = dut.top();
        return new JtagHost(dut, top.tck, top.tms, top.tdi, top.tdo, 4);
    }

    private static BigInteger random(Dut<JtagTap> dut, int bits) {
        return new BigInteger(bits, new java.util.Random(dut.random().nextLong()));
    }

    @HardwareTest(engines = JVM)
    void showsItsIdentificationAndPassesBitsOn(Dut<JtagTap> dut) {
        int codes = dut.top().params().instructionBits();
        var host = host(dut);
        host.reset();
        assertEquals(ID, host.data(BigInteger.ZERO, 32), "after reset, without an instruction");
        // Capture-IR shows 01 in the lowest bits.
        assertEquals(1, host.instruction((1 << codes) - 1, codes));
        var word = random(dut, 20);
        assertEquals(word.shiftLeft(1), host.data(word, 21), "a cycle late");
        host.instruction(0, codes);
        assertEquals(word.shiftLeft(1), host.data(word, 21), "an instruction of nobody");
        host.instruction(JtagTap.IDCODE, codes);
        assertEquals(ID, host.data(BigInteger.ZERO, 32));
        host.instruction((1 << codes) - 1, codes);
        host.reset();
        assertEquals(ID, host.data(BigInteger.ZERO, 32));
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void showsItsIdentificationAndPassesBitsOnOnVerilator(Dut<JtagTap> dut) {
        showsItsIdentificationAndPassesBitsOn(dut);
    }

    @HardwareTest(engines = JVM)
    void exchangesRegistersOfUsers(Dut<JtagTap> dut) {
        var p = dut.top().params();
        var host = host(dut);
        var updates = new ArrayList<Integer>();
        dut.attach(Agent.watching(() -> {
            for (int i = 0; i < p.registers(); i++) {
                if ((dut.peek(dut.top().updated) >> i & 1) == 1) {
                    updates.add(i);
                }
            }
        }));
        host.reset();
        var expected = new ArrayList<Integer>();
        for (int i = 0; i < 2 * p.registers(); i++) {
            int number = i % p.registers();
            host.instruction(JtagTap.USER + number, p.instructionBits());
            var shown = random(dut, p.registerBits());
            var written = random(dut, p.registerBits());
            dut.poke(dut.top().captured.get(number), shown);
            assertEquals(shown, host.data(written, p.registerBits()));
            dut.expect(dut.top().written.get(number), written);
            expected.add(number);
        }
        assertEquals(expected, updates);
    }

    @HardwareTest(engines = VERILATOR)
    @Tag("full")
    void exchangesRegistersOfUsersOnVerilator(Dut<JtagTap> dut) {
        exchangesRegistersOfUsers(dut);
    }

    @HardwareTest(engines = JVM)
    void pausesInAScan(Dut<JtagTap> dut) {
        var p = dut.top().params();
        var host = host(dut);
        host.reset();
        host.instruction(JtagTap.USER, p.instructionBits());
        dut.poke(dut.top().captured.get(0), 0x5a5);
        long shown = 0;
        // Select-DR, Capture-DR, Shift-DR; every bit but the last one is followed by Exit1, Pause, Pause, Exit2.
        for (boolean mode : new boolean[] {true, false, false}) {
            host.clock(mode, false);
        }
        for (int i = 0; i < p.registerBits(); i++) {
            shown |= host.clock(true, (0x3c3L >> i & 1) == 1) ? 1L << i : 0;
            if (i < p.registerBits() - 1) {
                for (boolean mode : new boolean[] {false, false, true, false}) {
                    host.clock(mode, true);
                }
            }
        }
        host.clock(true, false);
        host.clock(false, false);
        assertEquals(0x5a5, shown);
        dut.expect(dut.top().written.get(0), 0x3c3);
    }
}
