package ingot.generators.crossing;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The clock crossings of the catalogue. */
public final class CrossingDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("synchroniser", "takes a signal of another clock",
                        SynchroniserParams.class, new SynchroniserParams(1, 2), Synchroniser::new),
                new DesignEntry<>("pulse-crossing", "carries pulses from one clock to another",
                        CrossingParams.class, new CrossingParams(2), PulseCrossing::new),
                new DesignEntry<>("handshake-crossing", "carries items from one clock to another, one at a time",
                        HandshakeParams.class, new HandshakeParams(8, 2), HandshakeCrossing::new),
                new DesignEntry<>("reset-synchroniser", "lets an asynchronous reset end at a clock edge",
                        CrossingParams.class, new CrossingParams(2), ResetSynchroniser::new),
                new DesignEntry<>("gray-counter", "counts in binary and in Gray code",
                        GrayParams.class, new GrayParams(4), GrayCounter::new),
                new DesignEntry<>("async-fifo", "first-in first-out buffer between two clocks",
                        AsyncFifoParams.class, new AsyncFifoParams(8, 8, 2), AsyncFifo::new));
    }
}
