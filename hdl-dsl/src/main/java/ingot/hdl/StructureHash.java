package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Hashes logic by structure, in two independent ways, 128 bits together. Signals and shared nodes count by where they are met first. */
class StructureHash {
    private final Map<Object, Integer> ids = new IdentityHashMap<>();
    long first = 0x9E3779B97F4A7C15L;
    long second = 0xC2B2AE3D27D4EB4FL;

    void mix(long value) {
        first = Long.rotateLeft(first ^ value * 0xBF58476D1CE4E5B9L, 27) * 0x94D049BB133111EBL;
        second = Long.rotateLeft(second + value * 0xFF51AFD7ED558CCDL, 31) * 0xC4CEB9FE1A85EC53L;
    }

    void mix(Object value) {
        mix(value.hashCode());
    }

    /** A number for {@code object}: the order in which it is met first. */
    boolean met(Object object) {
        var id = ids.putIfAbsent(object, ids.size());
        mix(id == null ? ids.size() - 1 : id);
        return id != null;
    }

    void statements(List<Statement> statements) {
        mix(statements.size());
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Assign(var target, var value, var _) -> {
                mix(1);
                met(target);
                expr(value);
            }
            case Statement.AssignSlice(var target, var high, var low, var value, var _) -> {
                mix(2);
                met(target);
                mix(high);
                mix(low);
                expr(value);
            }
            case Statement.If(var condition, var then, var otherwise, var _) -> {
                mix(3);
                expr(condition);
                statements(then);
                statements(otherwise);
            }
            case Statement.Switch(var subject, var cases, var otherwise, var _) -> {
                mix(4);
                expr(subject);
                cases.forEach(arm -> {
                    mix(arm.labels());
                    statements(arm.body());
                });
                statements(otherwise);
            }
            case Statement.MemoryWrite(var memory, var address, var value, var lanes, var _) -> {
                mix(5);
                met(memory);
                expr(address);
                expr(value);
                lanes.ifPresent(this::expr);
            }
        }
    }

    void expr(Expr expr) {
        DepthFirst.walk(expr, this::isNew, _ -> { });
    }

    /** Mixes the node, its operands not yet; false where it has been met before. */
    private boolean isNew(Expr expr) {
        if (!(expr instanceof Expr.Ref) && !(expr instanceof Expr.Literal) && met(expr)) {
            return false;
        }
        node(expr);
        mix(expr.type());
        switch (expr) {
            case Expr.Ref ref -> met(ref.signal());
            case Expr.Literal literal -> mix(literal.value());
            case Expr.Unary unary -> mix(unary.op().ordinal() + 10);
            case Expr.Binary binary -> mix(binary.op().ordinal() + 20);
            case Expr.Mux _ -> mix(50);
            case Expr.Slice slice -> {
                mix(51);
                mix(slice.high());
                mix(slice.low());
            }
            case Expr.Concat concat -> {
                mix(52);
                mix(concat.parts().size());
            }
            case Expr.Convert _ -> mix(53);
            case Expr.Select select -> {
                mix(54);
                mix(select.elements().size());
            }
            case Expr.MemoryRead read -> {
                mix(55);
                met(read.memory());
            }
        }
        return true;
    }

    /** Called for each node that is met for the first time, and for every reference and literal. */
    void node(Expr expr) {}
}
