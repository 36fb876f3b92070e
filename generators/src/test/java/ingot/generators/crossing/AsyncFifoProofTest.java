package ingot.generators.crossing;

import ingot.hdl.Bool;
import ingot.hdl.Clock;
import ingot.hdl.Domain;
import ingot.hdl.Module;
import ingot.hdl.Reset;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;

/** The buffer between two clocks, whichever of them rises when. */
class AsyncFifoProofTest {
    record Params() {}

    static final class Queue extends Module<Params> {
        final Clock sendClock = input(clock());
        final Reset sendReset = input(reset());
        final Clock receiveClock = input(clock());
        final Reset receiveReset = input(reset());
        final Stream<UInt> in = in(sends(), () -> input(stream(uint(2))));
        final Bool mark = in(sends(), () -> input(bool()));
        final Stream<UInt> out = in(receives(), () -> output(stream(uint(2))));

        Queue() {
            super(new Params());
            var queue = in(sends(), () -> new AsyncFifo(new AsyncFifoParams(2, 4, 2)));
            queue.clocked(AsyncFifo.READ, receives());
            queue.in.connect(in);
            out.connect(queue.out);
            Carried.once(in, sends(), out, receives(), mark, 4);
        }

        private Domain sends() {
            return domain(sendClock, sendReset);
        }

        private Domain receives() {
            return domain(receiveClock, receiveReset);
        }
    }

    @Device
    static Queue queue() {
        return new Queue();
    }

    @Formal(prove = 2, cover = 12)
    void carriesEverythingOnce(Proof<Queue> proof) {}
}
