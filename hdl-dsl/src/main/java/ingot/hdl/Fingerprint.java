package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Statement;
import ingot.hdl.netlist.Verification;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes two modules one: class, parameters and structure. The structure is hashed in two independent ways, 128 bits
 * together.
 */
record Fingerprint(Class<?> type, Record params, long first, long second) {
    static Fingerprint of(Module<?> design, NetModule module) {
        var hasher = new Hasher();
        hasher.module(module);
        return new Fingerprint(design.getClass(), design.params(), hasher.first, hasher.second);
    }

    private static final class Hasher {
        private final Map<Object, Integer> ids = new IdentityHashMap<>();
        private long first = 0x9E3779B97F4A7C15L;
        private long second = 0xC2B2AE3D27D4EB4FL;

        private void mix(long value) {
            first = Long.rotateLeft(first ^ value * 0xBF58476D1CE4E5B9L, 27) * 0x94D049BB133111EBL;
            second = Long.rotateLeft(second + value * 0xFF51AFD7ED558CCDL, 31) * 0xC4CEB9FE1A85EC53L;
        }

        private void mix(Object value) {
            mix(value.hashCode());
        }

        /** A number for {@code object}: the order in which it is met first. */
        private boolean met(Object object) {
            var id = ids.putIfAbsent(object, ids.size());
            mix(id == null ? ids.size() - 1 : id);
            return id != null;
        }

        void module(NetModule module) {
            module.ports().forEach(port -> {
                met(port);
                mix(port.name());
                mix(port.type());
                mix(port.direction().ordinal());
            });
            module.wires().forEach(this::signal);
            module.registers().forEach(register -> {
                signal(register);
                mix(register.resetValue());
                register.clocking().reset().ifPresent(reset -> mix(reset.kind().ordinal() * 2 + (reset.activeHigh() ? 1 : 0)));
            });
            module.memories().forEach(memory -> {
                met(memory);
                mix(memory.name());
                mix(memory.word());
                mix(memory.depth());
                mix(memory.laneWidth());
                mix(memory.readUnderWrite().ordinal());
                mix(memory.init());
            });
            module.instances().forEach(instance -> {
                mix(instance.name());
                mix(instance.module().name());
                instance.inputs().values().forEach(this::expr);
                instance.outputs().values().forEach(this::met);
            });
            processes(module.processes());
            module.clockGates().forEach(gate -> {
                met(gate.output());
                met(gate.clock());
                expr(gate.enable());
            });
            module.blackBox().ifPresent(box -> {
                mix(box.verilogName());
                mix(box.parameters());
            });
            verification(module.verification());
        }

        private void processes(List<Process> processes) {
            for (var process : processes) {
                if (process instanceof Process.Clocked clocked) {
                    mix(1);
                    met(clocked.clocking().clock());
                } else {
                    mix(2);
                }
                statements(process.body());
            }
        }

        private void verification(Verification verification) {
            verification.wires().forEach(this::signal);
            verification.registers().forEach(register -> {
                signal(register);
                mix(register.resetValue());
            });
            processes(verification.processes());
            verification.properties().forEach(property -> {
                mix(property.name());
                mix(property.kind().ordinal());
                mix(property.message());
                expr(property.condition());
            });
            verification.machines().forEach(machine -> {
                met(machine.state());
                machine.states().forEach(this::mix);
                machine.arcs().forEach(arc -> {
                    mix(arc.from());
                    mix(arc.to());
                    mix(arc.condition());
                });
            });
        }

        private void signal(Signal signal) {
            met(signal);
            mix(signal.name());
            mix(signal.type());
        }

        private void statements(List<Statement> statements) {
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

        private void expr(Expr expr) {
            if (!(expr instanceof Expr.Ref) && !(expr instanceof Expr.Literal) && met(expr)) {
                return;
            }
            mix(expr.type());
            switch (expr) {
                case Expr.Ref ref -> met(ref.signal());
                case Expr.Literal literal -> mix(literal.value());
                case Expr.Unary unary -> {
                    mix(unary.op().ordinal() + 10);
                    expr(unary.operand());
                }
                case Expr.Binary binary -> {
                    mix(binary.op().ordinal() + 20);
                    expr(binary.left());
                    expr(binary.right());
                }
                case Expr.Mux mux -> {
                    mix(50);
                    expr(mux.condition());
                    expr(mux.whenTrue());
                    expr(mux.whenFalse());
                }
                case Expr.Slice slice -> {
                    mix(51);
                    mix(slice.high());
                    mix(slice.low());
                    expr(slice.operand());
                }
                case Expr.Concat concat -> {
                    mix(52);
                    mix(concat.parts().size());
                    concat.parts().forEach(this::expr);
                }
                case Expr.Convert convert -> {
                    mix(53);
                    expr(convert.operand());
                }
                case Expr.Select select -> {
                    mix(54);
                    mix(select.elements().size());
                    select.elements().forEach(this::expr);
                    expr(select.index());
                }
                case Expr.MemoryRead read -> {
                    mix(55);
                    met(read.memory());
                    expr(read.address());
                }
            }
        }
    }
}
