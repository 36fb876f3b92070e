package ingot.sim.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.Bool;
import ingot.hdl.Elaboration;
import ingot.hdl.Module;
import ingot.hdl.UInt;
import ingot.hdl.pass.Flatten;
import ingot.sim.Simulator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class GatingTest {
    record NoParams() {}

    /** Much work under one enable, with a flag of one bit among it, and a counter that never rests. */
    static final class Engine extends Module<NoParams> {
        final Bool enable = input(bool());
        final UInt in = input(uint(32));
        final UInt out = output(uint(32));
        final Bool odd = output(bool());
        final UInt count = output(uint(8));

        Engine() {
            super(new NoParams());
            var state = reg(uint(32), 1);
            var flag = reg(bool(), false);
            var counter = reg(uint(8), 0);
            UInt value = state;
            for (int i = 0; i < 40; i++) {
                value = value.plus(in).wrap(32).xor(value.shiftRight(3)).minus(i).wrap(32);
            }
            UInt mixed = value;
            when(enable, () -> {
                state.set(mixed);
                flag.set(mixed.bit(0));
            });
            counter.set(counter.plus(1).wrap(8));
            out.set(state);
            odd.set(flag);
            count.set(counter);
        }
    }

    @Test
    void registersOfOneEnableShareAGate() {
        var design = Flatten.flatten(Elaboration.elaborate(Engine::new));
        var model = new FlatModel(design);
        var registers = new LinkedHashMap<Node, Root>();
        design.registers().forEach(register ->
                registers.put(model.state(register), new Root(model.next(register), registers.size())));
        var gating = new Gating(new ArrayList<>(), registers, model.nodes());
        assertEquals(1, gating.gates().size());
        assertEquals(2, gating.gates().getFirst().roots().size(), "state and flag, reset or not");
        assertEquals(1, gating.plain().size(), "the counter");
        assertTrue(gating.boundary().isEmpty(), "what they need is theirs alone");
    }

    @Test
    void aRestIsKept() {
        var netlist = Elaboration.elaborate(Engine::new);
        try (var skipping = new JvmEngine().compile(netlist); var plain = JvmEngine.withoutSkipping().compile(netlist)) {
            for (int cycle = 0; cycle < 40; cycle++) {
                for (var simulator : new Simulator[] {skipping, plain}) {
                    simulator.poke(simulator.port("rst"), cycle % 17 == 0 ? 1 : 0);
                    simulator.poke(simulator.port("enable"), cycle / 3 % 2);
                    simulator.poke(simulator.port("in"), cycle * 77L);
                    simulator.step(1);
                }
                for (var port : new String[] {"out", "odd", "count"}) {
                    assertEquals(plain.peek(plain.port(port)), skipping.peek(skipping.port(port)), port + " in cycle " + cycle);
                }
            }
        }
    }
}
