package ingot.formal;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Property;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;
import ingot.hdl.netlist.Type;
import ingot.hdl.netlist.Verification;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Gives a module properties over its registers, below the language. */
final class Properties {
    static final Source HERE = new Source("Properties.java", 17);
    private final NetModule module;
    private final List<Property> properties = new ArrayList<>();

    Properties(NetModule module) {
        this.module = module;
    }

    /** A property at edges of the first register's clock. */
    Properties add(String name, Property.Kind kind, Expr condition) {
        return add(name, kind, module.registers().getFirst().clocking(), condition);
    }

    Properties add(String name, Property.Kind kind, Clocking clocking, Expr condition) {
        properties.add(new Property(name, kind, clocking, condition, "as the test says", HERE));
        return this;
    }

    NetModule module() {
        return module.withVerification(new Verification(List.of(), List.of(), List.of(), properties, List.of()));
    }

    Expr compare(Expr.BinaryOp op, String signal, long value) {
        var found = signal(signal);
        return new Expr.Binary(op, new Expr.Ref(found, HERE), new Expr.Literal(BigInteger.valueOf(value), found.type(), HERE), Type.BOOL, HERE);
    }

    Expr compare(Expr.BinaryOp op, String left, String right) {
        return new Expr.Binary(op, new Expr.Ref(signal(left), HERE), new Expr.Ref(signal(right), HERE), Type.BOOL, HERE);
    }

    private Signal signal(String name) {
        var all = new ArrayList<Signal>(module.ports());
        all.addAll(module.registers());
        all.addAll(module.wires());
        return all.stream().filter(signal -> signal.name().equals(name)).findFirst().orElseThrow();
    }
}
