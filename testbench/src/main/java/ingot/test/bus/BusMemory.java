package ingot.test.bus;

import ingot.test.Agent;
import ingot.test.Dut;
import java.util.function.LongPredicate;

/**
 * What memories behind a bus have in common: they hesitate, and refuse.
 *
 * @param <S> the class itself
 */
abstract sealed class BusMemory<S extends BusMemory<S>> permits ApbMemory, WishboneMemory {
    final Dut<?> dut;
    final SparseMemory memory;
    private double pause;
    private LongPredicate faults = _ -> false;

    BusMemory(Dut<?> dut, SparseMemory memory) {
        this.dut = dut;
        this.memory = memory;
    }

    /** Begins to answer; to be called when all fields are set. */
    final void attach() {
        dut.attach(Agent.of(this::drive, this::sample));
    }

    /** In each cycle in which it could take a request or answer one, it does not with this probability. */
    public final S pauses(double probability) {
        pause = probability;
        return self();
    }

    /** Requests to such addresses are answered with an error, and change nothing. */
    public final S faultsAt(LongPredicate addresses) {
        faults = addresses;
        return self();
    }

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    /** Whether it does not hesitate in this cycle. */
    final boolean goesOn() {
        return pause == 0 || dut.random().nextDouble() >= pause;
    }

    final boolean isFault(long address) {
        return faults.test(address);
    }

    abstract void drive();

    abstract void sample();
}
