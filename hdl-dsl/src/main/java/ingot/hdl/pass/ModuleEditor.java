package ingot.hdl.pass;

import ingot.hdl.netlist.ClockGate;
import ingot.hdl.netlist.Instance;
import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Verification;
import ingot.hdl.netlist.Wire;
import java.util.List;

/** A module of which some parts are replaced; the others stay. */
public final class ModuleEditor {
    private final NetModule module;
    private List<Port> ports;
    private List<Wire> wires;
    private List<Register> registers;
    private List<Memory> memories;
    private List<Instance> instances;
    private List<Process> processes;
    private List<ClockGate> clockGates;
    private Verification verification;

    /** An editor of {@code module}, which itself stays as it is. */
    public ModuleEditor(NetModule module) {
        this.module = module;
        ports = module.ports();
        wires = module.wires();
        registers = module.registers();
        memories = module.memories();
        instances = module.instances();
        processes = module.processes();
        clockGates = module.clockGates();
        verification = module.verification();
    }

    /** With other ports. */
    public ModuleEditor ports(List<Port> other) {
        ports = other;
        return this;
    }

    /** With other wires. */
    public ModuleEditor wires(List<Wire> other) {
        wires = other;
        return this;
    }

    /** With other registers. */
    public ModuleEditor registers(List<Register> other) {
        registers = other;
        return this;
    }

    /** With other memories. */
    public ModuleEditor memories(List<Memory> other) {
        memories = other;
        return this;
    }

    /** With other instances. */
    public ModuleEditor instances(List<Instance> other) {
        instances = other;
        return this;
    }

    /** With other processes. */
    public ModuleEditor processes(List<Process> other) {
        processes = other;
        return this;
    }

    /** With other clock gates. */
    public ModuleEditor clockGates(List<ClockGate> other) {
        clockGates = other;
        return this;
    }

    /** With other verification. */
    public ModuleEditor verification(Verification other) {
        verification = other;
        return this;
    }

    /** The new module. */
    public NetModule build() {
        return new NetModule(module.name(), module.description(), ports, wires, registers, memories, instances,
                processes, clockGates, verification, module.blackBox(), module.power(), module.source());
    }
}
