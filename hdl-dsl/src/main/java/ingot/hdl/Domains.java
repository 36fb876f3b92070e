package ingot.hdl;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The clock domains of one module, and what belongs to which. */
final class Domains {
    /** The domain that {@code in(...)} has put in scope. */
    static final ScopedValue<Domain> SCOPE = ScopedValue.newInstance();

    /** A port that a domain brings along; it exists only where something needs it. */
    record Implicit(Port standIn, ClockDomain domain) {}

    private final Builder module;
    /** The parent's domain in which this module was made; {@code null} for the top. */
    final Domain outer;
    /** Domains of this module that the parent has given one of its own. */
    final Map<ClockDomain, Domain> given = new HashMap<>();
    final Map<String, Implicit> implicit = new LinkedHashMap<>();
    /** The enable that comes from the parent's domain; {@code null} where that has none. */
    final Declared enable;
    private final Domain own;
    private final Map<ClockDomain, Domain> named = new HashMap<>();
    private final Map<Object, Domain> members = new IdentityHashMap<>(Builder.FEW);
    private final Map<Memory, Map<Domain, Memory>> writers = new IdentityHashMap<>(Builder.FEW);
    final Map<Memory, Memory> aliases = new IdentityHashMap<>(Builder.FEW);

    Domains(Builder module, ClockDomain domain, Domain outer) {
        this.module = module;
        this.outer = outer;
        Expr enabled = null;
        if (outer != null && outer.enable != null) {
            var hint = new Hint(Site.UNKNOWN, domain.clock() + "_en");
            var port = new Port(hint.base(), Type.BOOL, Direction.INPUT, Port.Role.DATA, module.site.source());
            enable = new Declared(port, hint, "");
            enabled = new Expr.Ref(port, port.source());
        } else {
            enable = null;
        }
        own = make(domain, enabled);
        named.put(domain, own);
    }

    private Domain make(ClockDomain domain, Expr enabled) {
        var clock = implicit(domain, domain.clock(), Port.Role.CLOCK);
        var reset = implicit(domain, domain.reset(), Port.Role.RESET);
        return new Domain(module, clock, Optional.of(new Clocking.Reset(reset, domain.kind(), domain.activeHigh())), enabled);
    }

    private Port implicit(ClockDomain domain, String name, Port.Role role) {
        return implicit.computeIfAbsent(name, key -> new Implicit(
                new Port(name, Type.BOOL, Direction.INPUT, role, module.site.source()), domain)).standIn();
    }

    /** The domain that {@code description} describes. */
    Domain named(ClockDomain description) {
        var known = named.get(description);
        if (known == null) {
            known = make(description, null);
            named.put(description, known);
        }
        return known;
    }

    /** The domain in scope. */
    Domain current() {
        return SCOPE.isBound() && SCOPE.get().owner == module ? SCOPE.get() : own;
    }

    Domain of(Here here, Clock clock, Reset reset) {
        return new Domain(module, clock(here, clock), Optional.ofNullable(reset).map(word -> reset(here, word)), null);
    }

    private Signal clock(Here here, Clock clock) {
        if (here.read(clock) instanceof Expr.Ref ref) {
            return ref.signal();
        }
        here.error("E051", "a clock domain is made of a clock that is no signal of its own",
                "take an input(clock()), a clock output of an instance, or a gated clock");
        return own.clock;
    }

    Clocking.Reset reset(Here here, Reset reset) {
        if (here.read(reset) instanceof Expr.Ref ref) {
            return new Clocking.Reset(ref.signal(), reset.kind, reset.activeHigh);
        }
        var wire = new Wire("reset", Type.BOOL, here.source());
        var hint = new Hint(Site.UNKNOWN, null);
        hint.propose("local_reset");
        var entry = new Declared(wire, hint, "");
        module.wires.add(entry);
        module.declared.put(wire, entry);
        module.root.add(new Block.Done(new Statement.Assign(wire, here.read(reset), here.source())));
        return new Clocking.Reset(wire, reset.kind, reset.activeHigh);
    }

    /** Puts a new register into the domain in scope. */
    Register joining(Register register) {
        members.put(register, current());
        return register;
    }

    /** Whether everything belongs to the domain that the module was made with, and that has no enable. */
    boolean isOne() {
        if (enable != null || named.size() > 1 || !given.isEmpty()) {
            return false;
        }
        for (var domain : members.values()) {
            if (domain != own) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #isOne}, in a module that writes no memory. */
    boolean isPlain() {
        return writers.isEmpty() && isOne();
    }

    /** What stands for {@code memory} in writes of the domain in scope. */
    Memory writer(Memory memory) {
        var byDomain = writers.computeIfAbsent(memory, key -> new IdentityHashMap<>());
        var domain = current();
        var known = byDomain.get(domain);
        if (known == null) {
            known = byDomain.isEmpty() ? memory : memory.named(memory.name());
            byDomain.put(domain, known);
            members.put(known, domain);
            if (known != memory) {
                aliases.put(known, memory);
            }
        }
        return known;
    }

    /** The domain of a register, or of a memory where it is written; {@code null} for a wire. */
    Domain of(Object target) {
        return members.get(target);
    }
}
