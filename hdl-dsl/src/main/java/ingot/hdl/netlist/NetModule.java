package ingot.hdl.netlist;

import java.util.List;
import java.util.Optional;

/**
 * One module of a netlist. Equal modules are one object: 256 instances of one processing element share it.
 *
 * @param name unique in the netlist, ignoring case
 * @param description one line for people, from the design; may be empty
 * @param ports in declaration order, clock and reset first
 * @param clockGates gated clocks; each drives a wire of {@code wires}
 * @param verification logic that exists only for checking
 * @param blackBox what the module stands for, if its body is written elsewhere; it then has ports only
 * @param power its supply, where that is not the supply of the module around
 */
public record NetModule(
        String name,
        String description,
        List<Port> ports,
        List<Wire> wires,
        List<Register> registers,
        List<Memory> memories,
        List<Instance> instances,
        List<Process> processes,
        List<ClockGate> clockGates,
        Verification verification,
        Optional<BlackBox> blackBox,
        Optional<PowerDomain> power,
        Source source) {
    public NetModule {
        ports = List.copyOf(ports);
        wires = List.copyOf(wires);
        registers = List.copyOf(registers);
        memories = List.copyOf(memories);
        instances = List.copyOf(instances);
        processes = List.copyOf(processes);
        clockGates = List.copyOf(clockGates);
    }

    /** A module on the supply of its surroundings, without clock gates and verification. */
    public NetModule(
            String name,
            String description,
            List<Port> ports,
            List<Wire> wires,
            List<Register> registers,
            List<Memory> memories,
            List<Instance> instances,
            List<Process> processes,
            Source source) {
        this(name, description, ports, wires, registers, memories, instances, processes, List.of(), Verification.NONE,
                Optional.empty(), Optional.empty(), source);
    }

    /** This module under another name. */
    public NetModule named(String newName) {
        return new NetModule(newName, description, ports, wires, registers, memories, instances, processes, clockGates,
                verification, blackBox, power, source);
    }

    /** This module with other verification. */
    public NetModule withVerification(Verification other) {
        return new NetModule(name, description, ports, wires, registers, memories, instances, processes, clockGates, other,
                blackBox, power, source);
    }

    /** This module on a supply of its own. */
    public NetModule powered(PowerDomain supply) {
        return new NetModule(name, description, ports, wires, registers, memories, instances, processes, clockGates, verification,
                blackBox, Optional.of(supply), source);
    }

    /** The port called {@code name}. */
    public Port port(String name) {
        return ports.stream().filter(port -> port.name().equals(name)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("module " + this.name + " has no port `" + name + "`"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
