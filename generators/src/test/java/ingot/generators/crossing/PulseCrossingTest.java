package ingot.generators.crossing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.test.Device;
import ingot.test.Dut;
import ingot.test.HardwareTest;

class PulseCrossingTest {
    static final class TwoClocks extends Module<CrossingParams> {
        final Clock sender = input(clock());
        final Clock receiver = input(clock());
        final Reset reset = input(reset());
        final Bool pulse = input(bool());
        final Bool busy = output(bool());
        final Bool out = output(bool());

        TwoClocks() {
            super(new CrossingParams(2));
            var crossing = in(domain(sender, reset), () -> new PulseCrossing(p));
            crossing.clocked(PulseCrossing.RECEIVE, domain(receiver, reset));
            crossing.pulse.set(pulse);
            busy.set(crossing.busy);
            out.set(crossing.out);
        }
    }

    @Device
    static TwoClocks device() {
        return new TwoClocks();
    }

    @HardwareTest
    void everyPulseArrivesOnce(Dut<TwoClocks> dut) {
        var top = dut.top();
        var clocks = new TwoDomains(dut, top.sender, top.receiver);
        int sent = 0;
        int received = 0;
        for (int step = 0; step < 1000; step++) {
            var edges = clocks.choose();
            boolean pulse = step < 950 && dut.random().nextInt(4) == 0;
            dut.poke(top.pulse, pulse);
            sent += edges.sends() && pulse && !dut.peek(top.busy) ? 1 : 0;
            received += edges.receives() && dut.peek(top.out) ? 1 : 0;
            assertTrue(received <= sent && sent <= received + 1, sent + " sent, " + received + " received");
            clocks.step(edges);
        }
        assertTrue(sent == received && sent > 50, sent + " sent, " + received + " received");
    }
}
