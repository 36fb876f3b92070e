package ingot.generators.crossing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Clock;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;
import java.util.ArrayDeque;

class HandshakeCrossingTest {
    static final class TwoClocks extends Module<HandshakeParams> {
        final Clock sender = input(clock());
        final Clock receiver = input(clock());
        final Reset reset = input(reset());
        final Stream<UInt> in = in(domain(sender, reset), () -> input(stream(uint(p.width()))));
        final Stream<UInt> out = in(domain(receiver, reset), () -> output(stream(uint(p.width()))));

        TwoClocks() {
            super(new HandshakeParams(8, 2));
            var crossing = in(domain(sender, reset), () -> new HandshakeCrossing(p));
            crossing.clocked(HandshakeCrossing.RECEIVE, domain(receiver, reset));
            crossing.in.connect(in);
            out.connect(crossing.out);
        }
    }

    @Device
    static TwoClocks device() {
        return new TwoClocks();
    }

    @HardwareTest
    void everyItemArrivesOnceAndInOrder(Dut<TwoClocks> dut) {
        var top = dut.top();
        var clocks = new TwoDomains(dut, top.sender, top.receiver);
        var held = new ArrayDeque<Long>();
        Long offered = null;
        int moved = 0;
        for (int step = 0; step < 1000; step++) {
            var edges = clocks.choose();
            if (offered == null && dut.random().nextBoolean()) {
                offered = (long) dut.random().nextInt(256);
            }
            dut.poke(top.in.valid, offered != null);
            dut.poke(top.in.payload, offered == null ? 0 : offered);
            dut.poke(top.out.ready, dut.random().nextInt(3) > 0);
            if (edges.receives() && dut.peek(top.out.valid) && dut.peek(top.out.ready)) {
                dut.expect(top.out.payload, held.remove());
                moved++;
            }
            if (edges.sends() && offered != null && dut.peek(top.in.ready)) {
                held.add(offered);
                offered = null;
            }
            clocks.step(edges);
        }
        assertTrue(moved > 50, "moved " + moved);
    }
}
