package ingot.hdl;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Verification;
import java.util.List;

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

    private static final class Hasher extends StructureHash {
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
            module.power().ifPresent(this::mix);
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
    }
}
