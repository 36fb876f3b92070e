package ingot.generators.bus;

import static ingot.test.EngineKind.JVM;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.Arrays;
import java.util.List;

class WishboneDecoderTest {
    private static final List<Long> BASES = List.of(0L, 0x100L, 0x800L);
    private static final List<Long> SIZES = List.of(64L, 256L, 1L);
    private static final int NOBODY = 3;
    private static final long[] LOST = {0x40, 0x801, 0xfff};

    @Device(params = "modes")
    static WishboneDecoder device(WishboneDecoderParams params) {
        return new WishboneDecoder(params);
    }

    static List<WishboneDecoderParams> modes() {
        return Arrays.stream(WishboneMode.values()).map(mode -> new WishboneDecoderParams(mode, 12, 32, 2, BASES, SIZES)).toList();
    }

    private static void ask(Dut<WishboneDecoder> dut, long word, boolean write) {
        var master = dut.top().master;
        dut.poke(master.cyc(), true);
        dut.poke(master.stb(), true);
        dut.poke(master.adr(), word);
        dut.poke(master.we(), write);
    }

    @HardwareTest(engines = JVM)
    void reachesWhoIsAtTheAddressAndNobodyElse(Dut<WishboneDecoder> dut) {
        var master = dut.top().master;
        var slaves = dut.top().slaves;
        for (int i = 0; i < 60; i++) {
            int owner = dut.random().nextInt(4);
            long word = owner == NOBODY ? LOST[i % 3] : BASES.get(owner) + dut.random().nextInt(SIZES.get(owner).intValue());
            ask(dut, word, i % 2 == 0);
            dut.expect(master.ack(), false);
            dut.expect(master.err(), owner == NOBODY);
            for (int k = 0; k < NOBODY; k++) {
                dut.expect(slaves.get(k).stb(), k == owner);
                dut.expect(slaves.get(k).cyc(), k == owner);
            }
            if (owner != NOBODY) {
                var slave = slaves.get(owner);
                dut.expect(slave.adr(), word);
                dut.expect(slave.we(), i % 2 == 0);
                boolean fails = i % 5 == 0;
                dut.poke(slave.ack(), !fails);
                dut.poke(slave.err(), fails);
                dut.poke(slave.datR(), 1000 + i);
                dut.expect(master.ack(), !fails);
                dut.expect(master.err(), fails);
                dut.expect(master.datR(), 1000 + i);
                dut.step();
                dut.poke(slave.ack(), false);
                dut.poke(slave.err(), false);
            } else {
                dut.step();
            }
        }
    }

    @HardwareTest(engines = JVM)
    void keepsAnswersInOrder(Dut<WishboneDecoder> dut) {
        var master = dut.top().master;
        var first = dut.top().slaves.get(0);
        boolean pipelined = dut.top().params().mode() == WishboneMode.PIPELINED;
        ask(dut, 1, false);
        dut.step();                                              // taken in pipelined mode
        ask(dut, pipelined ? 0x100 : 1, false);
        dut.step(3);
        dut.expect(first.stb(), !pipelined);
        dut.expect(dut.top().slaves.get(1).stb(), false);        // it waits for the answer of the other
        dut.poke(first.ack(), true);
        dut.expect(master.ack(), true);
        dut.step();
        dut.poke(first.ack(), false);
        ask(dut, 0x100, false);
        dut.expect(first.cyc(), false);
        dut.expect(dut.top().slaves.get(1).stb(), true);
    }
}
