package ingot.generators.crossing;

import ingot.hdl.Clock;
import ingot.test.Dut;
import java.util.ArrayList;

/** Two clocks that rise at random, each by itself or both together. */
record TwoDomains(Dut<?> dut, Clock sender, Clock receiver) {
    /** Which of them rise now. */
    record Edges(boolean sends, boolean receives) {}

    Edges choose() {
        var random = dut.random();
        return new Edges(random.nextInt(3) > 0, random.nextInt(3) > 0);
    }

    void step(Edges edges) {
        var clocks = new ArrayList<Clock>();
        if (edges.sends) {
            clocks.add(sender);
        }
        if (edges.receives) {
            clocks.add(receiver);
        }
        if (!clocks.isEmpty()) {
            dut.step(1, clocks.toArray(Clock[]::new));
        }
    }
}
