package ingot.coverage;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The probes of what changes from cycle to cycle: bits, states, arcs; and of covers. A register remembers each signal for a cycle. */
final class StateProbes {
    private static final String RAN = Instrumentation.MARK + "ran_";
    private static final String BEFORE = Instrumentation.MARK + "before_";

    private final NetModule module;
    private final Optional<Clocking.Reset> reset;
    private final Optional<Port> clock;
    private final List<Register> registers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final Map<Clocking, Register> rans = new HashMap<>();
    private final Map<Signal, Register> before = new HashMap<>();
    private final List<Probe> probes = new ArrayList<>();

    StateProbes(NetModule module) {
        this.module = module;
        reset = module.registers().stream().flatMap(register -> register.clocking().reset().stream()).findFirst();
        clock = module.ports().stream().filter(port -> port.role() == Port.Role.CLOCK).findFirst();
        module.registers().forEach(register -> toggles(register, register.clocking()));
        clock.ifPresent(found -> module.ports().stream().filter(port -> port.role() == Port.Role.DATA)
                .forEach(port -> toggles(port, new Clocking(found, reset))));
        module.verification().machines().forEach(this::machine);
        module.verification().properties().stream().filter(property -> property.kind() == Property.Kind.COVER).forEach(this::cover);
    }

    /** 1 while the module is not in reset: what happens before and in it counts for nothing. */
    Expr running() {
        return reset.map(Logic::running).orElse(Logic.TRUE);
    }

    List<Probe> probes() {
        return probes;
    }

    /** The registers that remember; {@link #processes} keep them up to date. */
    List<Register> registers() {
        return registers;
    }

    List<Process> processes() {
        return processes;
    }

    private Expr before(Signal signal, Clocking clocking) {
        var known = before.get(signal);
        if (known == null) {
            var still = new Clocking(clocking.clock(), Optional.empty());
            known = new Register(BEFORE + signal.name(), Type.uint(signal.type().width()), still, Optional.empty(), signal.source());
            before.put(signal, known);
            registers.add(known);
            processes.add(new Process.Clocked(still, List.of(new Statement.Assign(known, Logic.bits(Logic.ref(signal)), signal.source()))));
        }
        return Logic.ref(known);
    }

    /** 1 where there was no reset in this cycle and in the one before: what power-up and reset change counts for nothing. */
    private Expr steady(Clocking clocking) {
        var running = Logic.running(clocking);
        if (running == Logic.TRUE) {
            return running;
        }
        var ran = rans.computeIfAbsent(clocking, _ -> {
            var still = new Clocking(clocking.clock(), Optional.empty());
            var register = new Register(RAN + rans.size(), Type.BOOL, still, Optional.empty(), module.source());
            registers.add(register);
            processes.add(new Process.Clocked(still, List.of(new Statement.Assign(register, running, module.source()))));
            return register;
        });
        return Logic.and(running, Logic.ref(ran));
    }

    private void toggles(Signal signal, Clocking clocking) {
        int width = signal.type().width();
        if (width == 0) {
            return;
        }
        var now = Logic.bits(Logic.ref(signal));
        var then = before(signal, clocking);
        var counts = repeated(steady(clocking), width);
        probes.add(new Probe(bits(signal, " rises"), Logic.and(counts, Logic.and(now, Logic.not(then)))));
        probes.add(new Probe(bits(signal, " falls"), Logic.and(counts, Logic.and(then, Logic.not(now)))));
    }

    private static Expr repeated(Expr running, int width) {
        return running == Logic.TRUE ? running : Logic.concat(Collections.nCopies(width, running));
    }

    private List<Point> bits(Signal signal, String how) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < signal.type().width(); i++) {
            var name = signal.type().width() == 1 ? signal.name() : signal.name() + "[" + i + "]";
            points.add(new Point(Point.Kind.TOGGLE, module.name(), signal.source(), name + how));
        }
        return points;
    }

    private void machine(StateMachine machine) {
        var state = machine.state();
        var now = Logic.ref(state);
        var then = before(state, state.clocking());
        var running = Logic.running(state.clocking());
        for (var value : machine.states()) {
            one(new Point(Point.Kind.STATE, module.name(), state.source(), state.name() + " " + machine.name(value)), Logic.and(running, Logic.equal(now, value)));
        }
        for (var arc : machine.arcs()) {
            var from = Logic.equal(then, Type.uint(state.type().width()).wrap(arc.from()));
            one(new Point(Point.Kind.ARC, module.name(), arc.source(), state.name() + " " + machine.name(arc.from()) + " to " + machine.name(arc.to())),
                    Logic.and(steady(state.clocking()), Logic.and(from, Logic.equal(now, arc.to()))));
        }
    }

    private void cover(Property property) {
        one(new Point(Point.Kind.COVER, module.name(), property.source(), property.name()),
                Logic.and(Logic.running(property.clocking()), property.condition()));
    }

    private void one(Point point, Expr value) {
        if (probes.stream().noneMatch(probe -> probe.points().contains(point))) {
            probes.add(new Probe(List.of(point), value));
        }
    }
}
