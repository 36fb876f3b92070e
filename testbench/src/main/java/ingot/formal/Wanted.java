package ingot.formal;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Netlist;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Variants of a design that ask a solver something else: their assertions are what it is to refute. */
final class Wanted {
    private final Function<Property, Property> change;
    private final Map<NetModule, NetModule> done = new HashMap<>();

    /** @param change what becomes of each property; null for nothing */
    private Wanted(Function<Property, Property> change) {
        this.change = change;
    }

    /** Asserts that none of {@code covers} happens. A cover of a module counts in all its instances. */
    static Netlist noneOf(Netlist netlist, List<PlacedProperty> covers) {
        Set<Property> wanted = covers.stream().map(PlacedProperty::property).collect(Collectors.toSet());
        return new Netlist(new Wanted(property -> switch (property.kind()) {
            case ASSUME -> property;
            case ASSERT -> null;
            case COVER -> wanted.contains(property) ? with(property, Property.Kind.ASSERT,
                    new Expr.Unary(Expr.UnaryOp.NOT, property.condition(), Type.BOOL, property.source())) : null;
        }).module(netlist.top()));
    }

    /** Asserts something false after reset, and keeps the assumptions. */
    static Netlist impossible(Netlist netlist) {
        var top = new Wanted(property -> property.kind() == Property.Kind.ASSUME ? property : null).module(netlist.top());
        var verification = top.verification();
        var clocking = verification.properties().getFirst().clocking();
        var never = new Property("ingot_impossible", Property.Kind.ASSERT, clocking,
                new Expr.Literal(BigInteger.ZERO, Type.BOOL, Source.UNKNOWN), "", Source.UNKNOWN);
        var properties = Stream.concat(verification.properties().stream(), Stream.of(never)).toList();
        return new Netlist(top.withVerification(new Verification(verification.wires(), verification.registers(), verification.processes(),
                properties, List.of())));
    }

    private static Property with(Property property, Property.Kind kind, Expr condition) {
        return new Property(property.name(), kind, property.clocking(), condition, property.message(), property.source());
    }

    private NetModule module(NetModule module) {
        var known = done.get(module);
        if (known == null) {
            var instances = module.instances().stream().map(instance -> new Instance(instance.name(), module(instance.module()),
                    instance.inputs(), instance.outputs(), instance.source())).toList();
            var verification = module.verification();
            var properties = verification.properties().stream().map(change).filter(Objects::nonNull).toList();
            known = new NetModule(module.name(), module.description(), module.ports(), module.wires(), module.registers(), module.memories(),
                    instances, module.processes(), module.clockGates(), new Verification(verification.wires(), verification.registers(),
                            verification.processes(), properties, List.of()), module.blackBox(), module.power(), module.source());
            done.put(module, known);
        }
        return known;
    }
}
