package ingot.noc.router;

import static ingot.test.EngineKind.JVM;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;

/** Flits of 20 bits in three pieces of 7, as often as the link takes them or less often. */
class NarrowLinkTest {
    private static final int PIECES = 3;

    @Device
    static NarrowLink device() {
        return new NarrowLink(new NarrowLink.Params(20, PIECES));
    }

    @HardwareTest(engines = JVM)
    void aFlitIsWholeWhenItsLastPieceComes(Dut<NarrowLink> dut) {
        var link = dut.top();
        var due = new ArrayDeque<Integer>();
        int sent = 0;
        int lastSent = -PIECES;
        for (int cycle = 0; cycle < 400; cycle++) {
            boolean sends = cycle - lastSent >= PIECES && dut.random().nextBoolean();
            int flit = dut.random().nextInt(1 << 20);
            dut.poke(link.valid, sends);
            dut.poke(link.flit, flit);
            if (sends) {
                lastSent = cycle;
                sent++;
                due.add(flit);
            }
            boolean whole = !due.isEmpty() && cycle - lastSent == PIECES - 1;
            dut.expect(link.arrived, whole);
            if (whole) {
                dut.expect(link.whole, due.remove());
            }
            dut.step();
        }
        assertTrue(sent > 80, "flits were sent");
    }
}
