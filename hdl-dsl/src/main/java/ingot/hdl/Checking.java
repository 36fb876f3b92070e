package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Property.Kind;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Wire;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a module under construction checks: its properties, and the signals that exist only for them. */
final class Checking {
    private static final int LONGEST_NAME = 40;

    /**
     * A property before names are settled.
     *
     * @param domain the clock domain in which it is looked at
     * @param scoped whether the designer chose the domain, by {@code in(...)}
     * @param automatic whether the language added it; such a one brings no clock into a module that has none
     */
    record Stated(
            Kind kind, Hint hint, Expr condition, String message, Source source, Domain domain, boolean scoped, boolean automatic) {}

    private final Builder builder;
    private final List<Stated> stated = new ArrayList<>();
    private final List<Declared> wires = new ArrayList<>();
    private final List<Declared> registers = new ArrayList<>();
    /** Every signal here; for a register whether it means something only a cycle after reset. */
    private final Map<Signal, Boolean> needsPast = new IdentityHashMap<>(Builder.FEW);
    private final Map<Signal, Expr> pasts = new IdentityHashMap<>(Builder.FEW);
    private final List<Register> ghosts = new ArrayList<>();
    private final List<Fsm<?>> machines = new ArrayList<>();
    private final List<Statement> always = new ArrayList<>();

    Checking(Builder builder) {
        this.builder = builder;
    }

    List<Stated> stated() {
        return stated;
    }

    List<Declared> wires() {
        return wires;
    }

    List<Declared> registers() {
        return registers;
    }

    /** The registers that the designer asked for; they bring clock and reset into a module that has none. */
    List<Register> ghosts() {
        return ghosts;
    }

    /** Statements outside all conditions; they come before those in the blocks of the design. */
    List<Statement> always() {
        return always;
    }

    /** Whether {@code target} is a signal that only checks read. */
    boolean owns(Object target) {
        return target instanceof Signal signal && needsPast.containsKey(signal);
    }

    void add(Fsm<?> machine) {
        machines.add(machine);
    }

    List<Fsm<?>> machines() {
        return machines;
    }

    boolean isEmpty() {
        return stated.isEmpty() && needsPast.isEmpty() && machines.isEmpty();
    }

    /** Whether {@code signal} is a register that holds what something was one cycle ago. */
    boolean looksBack(Signal signal) {
        return needsPast.getOrDefault(signal, false);
    }

    /** Adds a property; inside {@code when} it counts only where the conditions hold. */
    void state(Kind kind, Bool condition, String message, Here here) {
        var value = here.read(condition);
        var name = message.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : slug(message);
        var hint = new Hint(here.site(), name);
        if (!builder.isAtRoot()) {
            var wire = new Wire("condition", Type.BOOL, here.source());
            var idle = kind == Kind.COVER ? BigInteger.ZERO : BigInteger.ONE;
            always.add(new Statement.Assign(wire, Exprs.literal(idle, Type.BOOL, here.source()), here.source()));
            builder.add(new Statement.Assign(wire, value, here.source()));
            wires.add(new Declared(wire, hint, "condition"));
            needsPast.put(wire, false);
            value = new Expr.Ref(wire, here.source());
        }
        stated.add(new Stated(kind, hint, value, message, here.source(), builder.domains.current(), Domains.SCOPE.isBound(), false));
    }

    /** Adds a property of the language's own. */
    void automatic(Kind kind, Expr condition, String name, String message, Source source) {
        var hint = new Hint(Site.UNKNOWN, name);
        stated.add(new Stated(kind, hint, condition, message, source, builder.domains.current(), Domains.SCOPE.isBound(), true));
    }

    /** {@code value} as it was {@code cycles} ago. */
    <T extends Data> T past(T value, int cycles, Here here) {
        return Leaves.map(value, leaf -> {
            var current = here.read(leaf.word());
            if (current.width() == 0) {
                return leaf.word();
            }
            var base = current instanceof Expr.Ref ref ? builder.declaredName(ref.signal()) : "value";
            for (var i = 1; i <= cycles; i++) {
                current = past(current, base + "_past" + (i == 1 ? "" : "_" + i), here.source());
            }
            return leaf.word().with(leaf.word().type, current, builder, null);
        });
    }

    /** One register for one signal, however often its past is asked for. */
    private Expr past(Expr value, String name, Source source) {
        return value instanceof Expr.Ref ref
                ? pasts.computeIfAbsent(ref.signal(), _ -> register(name, value, Optional.empty(), true, source))
                : register(name, value, Optional.empty(), true, source);
    }

    /** A register that always takes {@code value}; with {@code looksBack} it means something only a cycle after reset. */
    Expr register(String name, Expr value, Optional<BigInteger> reset, boolean looksBack, Source source) {
        var register = new Register(name, value.type(), null, reset, source);
        var hint = new Hint(Site.UNKNOWN, name);
        registers.add(new Declared(builder.domains.joining(register), hint, ""));
        needsPast.put(register, looksBack);
        always.add(new Statement.Assign(register, value, source));
        return new Expr.Ref(register, source);
    }

    /** A register of no design, which takes what {@code next} makes of its value. */
    @SuppressWarnings("unchecked")
    <T extends Word> T ghost(T type, BigInteger reset, UnaryOperator<T> next, Here here) {
        if (type.width() == 0) {
            return (T) type.with(type.type, Exprs.zero(type.type, here.source()), builder, null);
        }
        var initial = ((Expr.Literal) here.literal(reset, type.type)).value();
        var register = new Register("ghost", type.type, null, Optional.of(initial), here.source());
        ghosts.add(builder.domains.joining(register));
        registers.add(new Declared(register, new Hint(here.site(), null), ""));
        needsPast.put(register, false);
        var value = (T) type.with(type.type, new Expr.Ref(register, here.source()), builder, null);
        var following = next.apply(value);
        if (following.width() > type.width()) {
            here.error("E031", "width mismatch: " + following.width() + "-bit value for a ghost of " + type.width() + " bits",
                    "narrow it with .wrap(" + type.width() + "), or declare a wider ghost");
        }
        always.add(new Statement.Assign(register, here.convert(here.read(following), type.type), here.source()));
        return value;
    }

    /** What the properties read of the design. */
    Set<Signal> reads(List<Statement> conditional) {
        var read = Reading.signals(always);
        read.addAll(Reading.signals(conditional));
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        stated.forEach(property -> Reading.signals(property.condition(), read, seen));
        return read;
    }

    /** {@code Count stays below 10} becomes {@code count_stays_below_10}. */
    private static String slug(String message) {
        var name = new StringBuilder();
        for (var word : message.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (!word.isEmpty() && (name.isEmpty() || name.length() + word.length() < LONGEST_NAME)) {
                name.append(name.isEmpty() ? "" : "_").append(word);
            }
        }
        return name.isEmpty() ? "property" : name.toString();
    }
}
