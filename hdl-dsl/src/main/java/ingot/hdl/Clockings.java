package ingot.hdl;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clocks and resets of a module that is being finished: which ports its domains need, what its processes listen to, and what reaches
 * its instances. A reset that an instance wants in the other polarity is inverted once.
 */
final class Clockings {
    private final Builder builder;
    private final Map<Signal, Signal> signals;
    private final Map<Clocking, Clocking> known = new HashMap<>();
    private final Map<Signal, Wire> inverted = new LinkedHashMap<>();

    Clockings(Builder builder, Map<Signal, Signal> signals) {
        this.builder = builder;
        this.signals = signals;
    }

    /** The implicit ports that something needs, named; {@code read} are the signals that expressions read. */
    List<Port> ports(Namer namer, List<Grouping.Group> groups, Set<Signal> read) {
        Set<Signal> needed = Collections.newSetFromMap(new IdentityHashMap<>());
        needed.addAll(read);
        groups.stream().filter(Grouping.Group::clocked).forEach(group -> needed.add(group.domain().clock));
        for (var entry : builder.registers) {
            need((Register) entry.signal(), needed);
        }
        builder.checking.ghosts().forEach(ghost -> need(ghost, needed));
        builder.checking.stated().stream().filter(property -> !property.automatic())
                .forEach(property -> needed.add(property.domain().clock));
        for (var child : builder.children) {
            child.implicitPorts.keySet().forEach(implicit -> need(child, implicit, needed));
        }
        var ports = new ArrayList<Port>();
        builder.domains.implicit.values().forEach(implicit -> {
            var port = implicit.standIn();
            if (needed.contains(port)) {
                var settled = new Port(namer.fresh(port.name()), Type.BOOL, port.direction(), port.role(), port.source());
                signals.put(port, settled);
                builder.implicitPorts.put(implicit, settled);
                ports.add(settled);
            }
        });
        return ports;
    }

    private void need(Register register, Set<Signal> needed) {
        var domain = builder.domains.of(register);
        needed.add(domain.clock);
        if (register.resetValue().isPresent()) {
            domain.reset.ifPresent(reset -> needed.add(reset.signal()));
        }
    }

    private void need(Builder child, Domains.Implicit implicit, Set<Signal> needed) {
        var domain = outer(child, implicit);
        if (implicit.standIn().role() == Port.Role.CLOCK) {
            needed.add(domain.clock);
        } else if (domain.reset.isPresent()) {
            needed.add(domain.reset.get().signal());
        } else {
            builder.report(new Diagnostic("E052", "instance `" + child.hint.base() + "` needs a reset, and the clock domain that it is made in"
                    + " has none", child.site.source(), "make it in a domain with a reset: domain(clock, reset)"));
        }
    }

    /** The domain of this module that feeds {@code implicit} of {@code child}. */
    private Domain outer(Builder child, Domains.Implicit implicit) {
        var given = child.domains.given.get(implicit.domain());
        if (given != null) {
            return given;
        }
        return implicit.domain().equals(child.domain) ? child.domains.outer : builder.domains.named(implicit.domain());
    }

    /** Adds a wire for each reset that some instance wants in the other polarity. */
    void adapters(Namer namer, List<Wire> wires) {
        for (var child : builder.children) {
            for (var implicit : child.implicitPorts.keySet()) {
                outer(child, implicit).reset.filter(reset -> isInverted(implicit, reset))
                        .ifPresent(reset -> inverted.computeIfAbsent(reset.signal(), key -> invert(key, namer, wires)));
            }
        }
    }

    private static boolean isInverted(Domains.Implicit implicit, Clocking.Reset reset) {
        return implicit.standIn().role() == Port.Role.RESET && implicit.domain().activeHigh() != reset.activeHigh();
    }

    private Wire invert(Signal reset, Namer namer, List<Wire> wires) {
        var name = signals.get(reset).name();
        var other = name.endsWith("_n") ? name.substring(0, name.length() - 2) : name + "_n";
        var wire = new Wire(namer.fresh(other), Type.BOOL, builder.site.source());
        wires.add(wire);
        return wire;
    }

    /** The processes that drive the inverted resets. */
    List<Process> inversions() {
        var processes = new ArrayList<Process>();
        inverted.forEach((reset, wire) -> processes.add(new Process.Combinational(List.of(new Statement.Assign(wire,
                new Expr.Unary(Expr.UnaryOp.NOT, new Expr.Ref(signals.get(reset), wire.source()), Type.BOOL, wire.source()),
                wire.source())))));
        return processes;
    }

    /** What feeds {@code implicit} of {@code child}. */
    Expr input(Builder child, Domains.Implicit implicit, Source source) {
        var domain = outer(child, implicit);
        if (implicit.standIn().role() == Port.Role.CLOCK) {
            return new Expr.Ref(signals.get(domain.clock), source);
        }
        return domain.reset.map(reset -> (Expr) new Expr.Ref(isInverted(implicit, reset)
                ? inverted.get(reset.signal()) : signals.get(reset.signal()), source)).orElseGet(() -> Exprs.zero(Type.BOOL, source));
    }

    /** Whether the module has the clock and the reset of {@code domain}. */
    boolean hasReset(Domain domain) {
        return signals.containsKey(domain.clock) && domain.reset.filter(reset -> signals.containsKey(reset.signal())).isPresent();
    }

    /** What the registers of {@code domain} listen to. */
    Clocking of(Domain domain) {
        var reset = domain.reset.filter(standIn -> signals.containsKey(standIn.signal())).map(standIn ->
                new Clocking.Reset(signals.get(standIn.signal()), standIn.kind(), standIn.activeHigh()));
        return known.computeIfAbsent(new Clocking(signals.get(domain.clock), reset), key -> key);
    }
}
