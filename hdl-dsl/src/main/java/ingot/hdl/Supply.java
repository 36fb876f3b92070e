package ingot.hdl;

import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.PowerDomain;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The supply of a module, {@link Module#supply}: of all that it holds, except for instances with a supply of their own.
 *
 * {@snippet :
 * supply().volts(0.9).shifted().switchedBy(on).isolated().isolated(ready, 1);
 * }
 */
public final class Supply {
    private static final double MOST_VOLTS = 50;

    private final Builder builder;
    private final Here here;
    private final Map<Expr, BigInteger> clamps = new LinkedHashMap<>();
    private Optional<Double> volts = Optional.empty();
    private Optional<Expr> on = Optional.empty();
    private boolean all;
    private boolean retained;
    private boolean shifted;

    Supply(Builder builder, Here here) {
        this.builder = builder;
        this.here = here;
    }

    /** Its voltage, where that is not the one of the surroundings. */
    public Supply volts(double value) {
        if (!(value > 0 && value <= MOST_VOLTS)) {
            Here.now().error("E060", value + " V is no supply", "give a voltage above 0, and at most " + MOST_VOLTS + " V");
        }
        volts = Optional.of(value);
        return this;
    }

    /**
     * Says that the supply is off while {@code input} is 0. What registers and memories hold is lost then, unless they are
     * {@link #retained}; and every output must be isolated, because what is outside goes on.
     *
     * @param input an input of the module, from logic that has a supply at that time
     */
    public Supply switchedBy(Bool input) {
        on = Optional.of(input.expr);
        if (!isPort(input.expr, Direction.INPUT)) {
            Here.now().error("E060", "what switches the supply is not an input of " + name(), "declare it as one, final Bool on = input(bool())");
        }
        return this;
    }

    /** Isolates every output: while the supply is off, what is outside reads 0. */
    public Supply isolated() {
        all = true;
        return this;
    }

    /** Isolates one output, or each word of one: while the supply is off, what is outside reads {@code value}. */
    public Supply isolated(Data output, long value) {
        var caller = Here.now();
        Leaves.of(output).forEach(leaf -> {
            var word = leaf.word();
            if (word.width() > 0) {
                if (!isPort(word.expr, Direction.OUTPUT)) {
                    caller.error("E060", "what is isolated is not an output of " + name(), "name outputs; what goes in needs no isolation");
                }
                caller.literal(BigInteger.valueOf(value), word.type);
                clamps.put(word.expr, BigInteger.valueOf(value));
            }
        });
        return this;
    }

    /** Registers and memories keep what they hold while the supply is off, in cells that have another supply besides. */
    public Supply retained() {
        retained = true;
        return this;
    }

    /** Level shifters stand at every port, as a voltage of its own needs them. */
    public Supply shifted() {
        shifted = true;
        return this;
    }

    private boolean isPort(Expr expr, Direction direction) {
        return expr instanceof Expr.Ref ref && ref.signal() instanceof Port port && port.direction() == direction
                && builder.ports.stream().anyMatch(entry -> entry.signal() == port);
    }

    private String name() {
        return builder.module.getClass().getSimpleName();
    }

    /** {@code described} on this supply. */
    NetModule finish(NetModule described) {
        if (on.isEmpty() && (all || retained || !clamps.isEmpty())) {
            here.error("E060", "the supply of " + name() + " is never off, and yet " + (retained ? "retains" : "isolates"),
                    "say what switches it, .switchedBy(on), or leave " + (retained ? ".retained()" : ".isolated()") + " out");
        }
        var values = new TreeMap<String, BigInteger>();
        if (all) {
            described.ports().stream().filter(port -> port.direction() == Direction.OUTPUT).forEach(port -> values.put(port.name(), BigInteger.ZERO));
        }
        clamps.forEach((output, value) -> builder.settled(output, described).ifPresent(port -> values.put(port.name(), value)));
        return described.powered(new PowerDomain(volts, on.flatMap(input -> builder.settled(input, described)).map(Port::name), values, retained,
                shifted, here.source()));
    }
}
