package ingot.test;

import ingot.hdl.Bool;
import ingot.hdl.Bundle;
import ingot.hdl.EnumOf;
import ingot.hdl.Hdl;
import ingot.hdl.Module;
import ingot.hdl.SInt;
import ingot.hdl.UInt;
import ingot.hdl.Vec;

/** Counts, and shows a port of every type. */
final class Counter extends Module<Counter.Params> {
    record Params(int width) {}

    enum Phase { LOW, MIDDLE, HIGH }

    record Pair(UInt first, SInt second) implements Bundle {
        static Pair of() {
            return new Pair(Hdl.uint(4), Hdl.sint(4));
        }
    }

    final Bool enable = input(bool());
    final Vec<UInt> steps = input(vec(2, uint(4)));
    final Pair in = input(Pair.of());
    final UInt count = output(uint(p.width()));
    final EnumOf<Phase> phase = output(enumOf(Phase.class));
    final Bool full = output(bool());
    final Pair swapped = output(Pair.of());
    final UInt wide = output(uint(100));

    Counter(Params params) {
        super(params);
        var value = reg(uint(p.width()), 0);
        var step = steps.get(0).plus(steps.get(1));
        when(enable, () -> value.set(value.plus(step).wrap(p.width())));
        count.set(value);
        phase.set(Phase.LOW);
        when(value.ge(4), () -> phase.set(Phase.MIDDLE));
        when(value.ge(8), () -> phase.set(Phase.HIGH));
        full.set(value.allBits());
        swapped.first().set(in.second().asUInt());
        swapped.second().set(in.first().asSInt());
        wide.set(value.shiftLeft(100 - p.width()));
    }
}
