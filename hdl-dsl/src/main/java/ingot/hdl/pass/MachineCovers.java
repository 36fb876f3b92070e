package ingot.hdl.pass;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Expr.BinaryOp;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states and arcs of a state machine as properties to cover: {@code state_IDLE}, {@code state_IDLE_to_BUSY}. */
final class MachineCovers {
    private final StateMachine machine;
    private final MonitorBuilder builder;

    MachineCovers(StateMachine machine, MonitorBuilder builder) {
        this.machine = machine;
        this.builder = builder;
    }

    /** The cover of every state, then of every arc. */
    List<Property> covers() {
        var state = machine.state();
        var clocking = state.clocking();
        var plain = new Clocking(clocking.clock(), Optional.empty());
        var before = builder.register("ingot_" + state.name() + "_past", state.type(), plain);
        builder.assign(before, MonitorBuilder.ref(state));
        var running = builder.register("ingot_" + state.name() + "_runs", Type.BOOL, plain);
        builder.assign(running, clocking.reset().map(reset -> MonitorBuilder.not(Dataflow.active(reset, Source.UNKNOWN)))
                .orElse(MonitorBuilder.literal(1, Type.BOOL)));
        var properties = new ArrayList<Property>();
        for (var value : machine.states()) {
            properties.add(new Property(state.name() + "_" + machine.name(value), Property.Kind.COVER, clocking,
                    is(MonitorBuilder.ref(state), value), "state " + machine.name(value), state.source()));
        }
        for (var arc : machine.arcs()) {
            var moves = MonitorBuilder.binary(BinaryOp.AND, is(MonitorBuilder.ref(before), arc.from()),
                    is(MonitorBuilder.ref(state), arc.to()), Type.BOOL);
            properties.add(new Property(state.name() + "_" + machine.name(arc.from()) + "_to_" + machine.name(arc.to()),
                    Property.Kind.COVER, clocking, MonitorBuilder.binary(BinaryOp.AND, MonitorBuilder.ref(running), moves, Type.BOOL),
                    "arc " + machine.name(arc.from()) + " -> " + machine.name(arc.to()), arc.source()));
        }
        return properties;
    }

    private static Expr is(Expr state, java.math.BigInteger value) {
        return MonitorBuilder.binary(BinaryOp.EQUAL, state, new Expr.Literal(value, state.type(), Source.UNKNOWN), Type.BOOL);
    }
}
