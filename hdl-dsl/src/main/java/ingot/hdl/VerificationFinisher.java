package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.StateMachine;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import ingot.hdl.pass.Targets;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns what a constructor said about checking into {@link Verification}. It names nothing that the design has named. */
final class VerificationFinisher {
    private final Builder builder;
    private final Checking checking;
    private final Namer namer;
    private final Map<Signal, Signal> signals;
    private final Map<Memory, Memory> memories;
    private final Map<Expr, Wire> named;
    private final Clockings clockings;
    private final List<Wire> wires = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();

    /**
     * Makes a finisher.
     *
     * @param named the expressions that are wires of the design
     */
    VerificationFinisher(Builder builder, Namer namer, Map<Signal, Signal> signals, Map<Memory, Memory> memories,
            Map<Expr, Wire> named, Clockings clockings) {
        this.builder = builder;
        this.checking = builder.checking;
        this.namer = namer;
        this.signals = signals;
        this.memories = memories;
        this.named = new IdentityHashMap<>(named);
        this.clockings = clockings;
    }

    /** The verification of a module whose blocks hold {@code conditional} statements for it. */
    Verification finish(List<Statement> conditional) {
        var stated = checking.stated().stream().filter(property -> !property.automatic() || isSure(property)).toList();
        var statements = new ArrayList<>(checking.always());
        statements.addAll(conditional);
        var needs = new VerificationNeeds(checking, statements);
        stated.forEach(property -> needs.add(property.condition()));
        var kept = new ArrayList<>(Targets.only(statements, needs::isNeeded));
        declare(needs);
        var histories = histories(stated, needs);
        var groups = Grouping.of(kept, builder.domains);
        var sharing = new Sharing(builder.names.labels(), named.keySet());
        groups.forEach(group -> sharing.statements(group.statements()));
        stated.forEach(property -> sharing.value(property.condition()));
        SharedWires.declare(sharing.choose(), builder.names.labels(), signals, Map.of(), namer, named, wires::add);
        var rewriter = new Rewriter(signals, memories, named);
        Set<Expr> written = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var group : groups) {
            Statement.walkExpressions(group.statements(), expr -> define(expr, rewriter, written));
            var body = rewriter.statements(group.statements());
            processes.add(group.clocked() ? new Process.Clocked(clockings.of(group.domain()), body) : new Process.Combinational(body));
        }
        var properties = new ArrayList<Property>();
        namer.settle(stated.stream().map(Checking.Stated::hint).toList(), "property");
        for (var property : stated) {
            define(property.condition(), rewriter, written);
            var guard = guard(property, needs.depth(property.condition()), histories, rewriter);
            properties.add(new Property(namer.name(property.hint(), ""), property.kind(), clockings.of(property.domain()),
                    guarded(property, rewriter.expr(property.condition()), guard), property.message(), property.source()));
        }
        return new Verification(wires, registers, processes, properties, machines());
    }

    /** Whether the language knows the clock of a property of its own: there is one with a reset, or the designer chose it. */
    private boolean isSure(Checking.Stated property) {
        var clocks = builder.registers.stream().map(entry -> builder.domains.of(entry.signal()).clock).distinct().count();
        return clockings.hasReset(property.domain()) && (clocks <= 1 || property.scoped());
    }

    private void declare(VerificationNeeds needs) {
        var kept = new ArrayList<>(checking.registers());
        kept.addAll(checking.wires());
        kept.removeIf(entry -> !needs.isNeeded(entry.signal()));
        namer.settle(kept.stream().map(Declared::hint).toList(), "past");
        for (var entry : kept) {
            var name = namer.name(entry.hint(), entry.path());
            switch (entry.signal()) {
                case Register old -> {
                    var register = new Register(name, old.type(), clockings.of(builder.domains.of(old)), old.resetValue(), old.source());
                    signals.put(old, register);
                    registers.add(register);
                }
                case Signal old -> {
                    var wire = new Wire(name, old.type(), old.source());
                    signals.put(old, wire);
                    wires.add(wire);
                }
            }
        }
    }

    /** For each domain in which something looks back, a register of which bit {@code n} says that {@code n + 1} cycles have gone by. */
    private Map<Domain, Register> histories(List<Checking.Stated> stated, VerificationNeeds needs) {
        var depths = new LinkedHashMap<Domain, Integer>();
        stated.forEach(property -> depths.merge(property.domain(), needs.depth(property.condition()), Math::max));
        Map<Domain, Register> histories = new IdentityHashMap<>();
        depths.forEach((domain, depth) -> {
            if (depth > 0) {
                histories.put(domain, history(domain, depth));
            }
        });
        return histories;
    }

    private Register history(Domain domain, int depth) {
        var source = builder.site.source();
        var clocking = clockings.of(domain);
        var register = new Register(namer.fresh("cycles_since_reset"), Type.uint(depth), clocking, Optional.of(BigInteger.ZERO), source);
        Expr one = Exprs.literal(BigInteger.ONE, Type.BOOL, source);
        var value = depth == 1 ? one
                : new Expr.Concat(List.of(new Expr.Slice(new Expr.Ref(register, source), depth - 2, 0, source), one), source);
        registers.add(register);
        var assign = new Statement.Assign(register, value, source);
        processes.add(new Process.Clocked(clocking, List.of(domain.enable == null ? assign
                : new Statement.If(rewriteEnable(domain), List.of(assign), List.of(), source))));
        return register;
    }

    private Expr rewriteEnable(Domain domain) {
        return new Rewriter(signals, memories, named).expr(domain.enable);
    }

    /** One bit without which a property says nothing: its domain moves, and enough cycles have gone by; empty for always. */
    private Optional<Expr> guard(Checking.Stated property, int depth, Map<Domain, Register> histories, Rewriter rewriter) {
        var source = property.source();
        var full = depth == 0 ? Optional.<Expr>empty()
                : Optional.of(Exprs.slice(new Expr.Ref(histories.get(property.domain()), source), depth - 1, depth - 1, source));
        if (property.domain().enable == null) {
            return full;
        }
        var moves = rewriter.expr(property.domain().enable);
        return Optional.of(full.map(other -> Exprs.binary(Expr.BinaryOp.AND, moves, other, Type.BOOL, source)).orElse(moves));
    }

    private static Expr guarded(Checking.Stated property, Expr condition, Optional<Expr> guard) {
        var source = property.source();
        return guard.map(enough -> property.kind() == Property.Kind.COVER
                ? Exprs.binary(Expr.BinaryOp.AND, enough, condition, Type.BOOL, source)
                : Exprs.binary(Expr.BinaryOp.OR, Exprs.not(enough, source), condition, Type.BOOL, source)).orElse(condition);
    }

    private List<StateMachine> machines() {
        return checking.machines().stream().map(machine ->
                new StateMachine((Register) signals.get(machine.register()), machine.states(), machine.arcs())).toList();
    }

    private void define(Expr expr, Rewriter rewriter, Set<Expr> written) {
        DepthFirst.walk(expr, next -> written.add(next) && (named.get(next) == null || wires.contains(named.get(next))), next -> {
            var wire = named.get(next);
            if (wire != null) {
                processes.add(new Process.Combinational(
                        List.of(new Statement.Assign(wire, rewriter.definition(next), next.source()))));
            }
        });
    }

    /** Reports signals of the checks that {@code design} reads; wires stand in their place, so that the rest is checked. */
    static Map<Signal, Wire> refuseFeedback(Builder builder, List<Statement> design) {
        Map<Signal, Wire> standIns = new IdentityHashMap<>();
        if (builder.checking.isEmpty()) {
            return standIns;
        }
        for (var statement : design) {
            for (var signal : Reading.signals(List.of(statement))) {
                if (builder.checking.owns(signal) && !standIns.containsKey(signal)) {
                    standIns.put(signal, new Wire(signal.name(), signal.type(), signal.source()));
                    builder.report(new Diagnostic("E080", "the design reads `" + signal.name() + "`, which exists only for checking",
                            signal.source(), List.of("it is read at " + statement.source()),
                            "`past`, `stable`, `rose` and `fell` are for check, assume and cover; use next(...) for a register of the design"));
                }
            }
        }
        return standIns;
    }
}
