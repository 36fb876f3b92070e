package ingot.systolic.scratchpad;

import ingot.generators.memory.BankedMemory;
import ingot.generators.memory.BankedParams;
import ingot.generators.memory.MemoryRequest;
import ingot.generators.stream.Flow;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * A scratchpad with its DMA: one port for the compute unit, the other one for copies from and to the memory outside.
 *
 * <p>Latency: a read of the compute unit comes back one cycle after it was taken.
 */
@Description("Scratchpad with a port for the compute unit and a DMA on the other one.")
public final class ScratchpadUnit extends Module<ScratchpadParams> {
    /** Requests of the compute unit. */
    public final Stream<MemoryRequest> core = input(stream(MemoryRequest.of(p.addressBits(), p.wordBits())));

    public final Flow<UInt> coreRead = output(Flow.of(uint(p.wordBits())));

    /** Blocks to copy. */
    public final Stream<DmaCommand> command = input(stream(DmaCommand.of(p)));

    public final Bool busy = output(bool());

    /** Requests to the memory outside; what it reads comes back in order, after any number of cycles. */
    public final Stream<MemoryRequest> external = output(stream(MemoryRequest.of(p.externalBits(), p.wordBits())));

    public final Flow<UInt> externalRead = input(Flow.of(uint(p.wordBits())));

    public ScratchpadUnit(ScratchpadParams params) {
        super(params);
        var scratchpad = new BankedMemory(new BankedParams(2, p.banks(), p.bankWords(), p.wordBits()));
        var dma = new Dma(p);
        scratchpad.request.get(0).connect(core);
        scratchpad.request.get(1).connect(dma.local);
        connect(coreRead, scratchpad.read.get(0));
        connect(dma.localRead, scratchpad.read.get(1));
        dma.command.connect(command);
        external.connect(dma.external);
        connect(dma.externalRead, externalRead);
        busy.set(dma.busy);
    }
}
