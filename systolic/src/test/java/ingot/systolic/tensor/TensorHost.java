package ingot.systolic.tensor;

import ingot.test.Dut;
import ingot.test.bus.Axi;
import ingot.test.bus.AxiMaster;
import ingot.test.bus.AxiMemory;
import ingot.test.bus.SparseMemory;

/** A simulated unit with a memory outside, as the driver sees it. */
public final class TensorHost implements TensorDriver.Host {
    private static final int MOST_CYCLES = 200_000;

    public final SparseMemory memory = new SparseMemory();
    final AxiMemory outside;
    private final Dut<TensorUnit> dut;
    private final AxiMaster registers;

    public TensorHost(Dut<TensorUnit> dut) {
        this.dut = dut;
        var bus = dut.top().bus;
        outside = new AxiMemory(dut, new Axi.Channels(bus.aw(), bus.w(), bus.b(), bus.ar(), bus.r()), memory);
        var lite = dut.top().registers;
        registers = new AxiMaster(dut, new Axi.Channels(lite.aw(), lite.w(), lite.b(), lite.ar(), lite.r()));
    }

    /** Runs programs on the unit. */
    public TensorDriver driver() {
        return new TensorDriver(dut.top().params(), this);
    }

    @Override
    public void write(int offset, long word) {
        registers.write(offset, word);
    }

    @Override
    public long read(int offset) {
        return registers.read(offset).longValueExact();
    }

    @Override
    public void load(long address, byte[] content) {
        memory.load(address, content);
    }

    @Override
    public void awaitInterrupt() {
        dut.waitUntil(dut.top().irq, MOST_CYCLES);
    }
}
