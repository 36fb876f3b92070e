package ingot.systolic.dram;

import ingot.generators.stream.FifoParams;
import ingot.generators.stream.ReorderBuffer;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * A channel of DRAM: the controller, the memory behind it, and a buffer that puts answers into the order of their requests. A write is done as soon as it is taken: who
 * reads the same address afterwards gets what was written.
 */
@Description("A channel of DRAM: controller and memory.")
public final class DramChannel extends Module<DramParams> {
    /** Beats to write and to read; tags do not matter. */
    public final Stream<DramRequest> request = input(stream(DramRequest.of(p)));

    /** Data of the reads, in their order. */
    public final Stream<UInt> answer = output(stream(uint(p.dataBits())));

    /** A column is accessed, and a row is opened, in this cycle: their ratio tells the row hits. */
    public final Bool accesses = output(bool());
    public final Bool activates = output(bool());

    public DramChannel(DramParams params) {
        super(params);
        var controller = new DramController(p);
        var memory = new DramMemory(p);
        var order = new ReorderBuffer(new FifoParams(p.dataBits(), p.reads()));
        var isRead = request.payload.write().not();
        var mayGo = request.payload.write().or(order.tag.valid);
        controller.request.valid.set(request.valid.and(mayGo));
        connect(controller.request.payload, new DramRequest(request.payload.write(), request.payload.address(), request.payload.data(),
                request.payload.strobes(), order.tag.payload));
        request.ready.set(controller.request.ready.and(mayGo));
        order.tag.ready.set(request.fire().and(isRead));
        connect(memory.command, controller.command);
        order.answer.valid().set(memory.answer.valid());
        order.answer.payload().tag().set(memory.answer.payload().tag());
        order.answer.payload().item().set(memory.answer.payload().data());
        answer.connect(order.out);
        accesses.set(controller.command.kind().eq(DramCommand.Kind.READ).or(controller.command.kind().eq(DramCommand.Kind.WRITE)));
        activates.set(controller.command.kind().eq(DramCommand.Kind.ACTIVATE));
    }

    @Override
    protected String moduleName() {
        return "DramChannel_" + p.groups() + "x" + p.banks() + "_r" + p.rowBits() + "_c" + p.columnBits() + "_d" + p.dataBits() + "_e" + p.entries();
    }
}
