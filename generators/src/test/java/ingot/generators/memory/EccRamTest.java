package ingot.generators.memory;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.List;

class EccRamTest {
    @Device(params = "sizes")
    static EccRam device(EccRamParams params) {
        return new EccRam(params);
    }

    static List<EccRamParams> sizes() {
        return List.of(new EccRamParams(8, 16), new EccRamParams(32, 8));
    }

    @HardwareTest(engines = JVM)
    void correctsWhatTurnedOver(Dut<EccRam> dut) {
        var top = dut.top();
        var p = top.params();
        var words = new long[p.depth()];
        var turned = new long[p.depth()];
        for (int cycle = 0; cycle < 600; cycle++) {
            int writes = cycle < p.depth() ? cycle : dut.random().nextInt(p.depth());
            int reads = dut.random().nextInt(p.depth());
            boolean write = cycle < p.depth() || dut.random().nextBoolean();
            dut.poke(top.read, cycle >= p.depth());
            dut.poke(top.readAddress, reads);
            long word = words[reads];
            int wrong = Long.bitCount(turned[reads]);
            long data = dut.random().nextLong(1L << p.dataBits());
            long turn = 0;
            for (int i = dut.random().nextInt(3); i > 0; i--) {
                turn |= 1L << dut.random().nextInt(p.code().codeBits());
            }
            dut.poke(top.write, write);
            dut.poke(top.writeAddress, writes);
            dut.poke(top.dataIn, data);
            dut.poke(top.turned, turn);
            if (write) {
                words[writes] = data;
                turned[writes] = turn;
            }
            dut.step();
            if (cycle >= p.depth()) {
                dut.expect(top.corrected, wrong == 1);
                dut.expect(top.failed, wrong == 2);
                if (wrong < 2) {
                    dut.expect(top.dataOut, word);
                }
            }
        }
    }
}
