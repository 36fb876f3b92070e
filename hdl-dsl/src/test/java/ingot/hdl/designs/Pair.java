package ingot.hdl.designs;

import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import java.util.ArrayList;

/** A chain of queues, and an active-low child. */
public final class Pair extends Module<Pair.Params> {
    /** Number of queues. */
    public record Params(int stages) {}

    public final Stream<UInt> in = input(stream(uint(8)));
    public final Stream<UInt> out = output(stream(uint(8)));
    public final UInt sum = output(uint(8));

    public Pair(Params params) {
        super(params);
        var stages = new ArrayList<Fifo>();
        for (var i = 0; i < p.stages(); i++) {
            stages.add(new Fifo(new Fifo.Params(8, 2 << i)));
            stages.get(i).in.connect(i == 0 ? in : stages.get(i - 1).out);
        }
        out.connect(stages.getLast().out);
        var controller = new Controller(new Controller.Params());
        controller.command.valid.set(in.valid);
        controller.command.payload.address().set(0);
        when(in.valid, () -> controller.command.payload.address().set(in.payload.low(3)));
        controller.command.payload.value().set(in.payload.asSInt());
        controller.command.payload.write().set(in.payload.bit(3));
        sum.set(controller.selected.asUInt().plus(controller.mixed).wrap(8));
    }
}
