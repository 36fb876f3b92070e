package ingot.hdl.netlist;

import java.util.List;

/**
 * One module of a netlist. Equal modules are one object: 256 instances of one processing element share it.
 *
 * @param name unique in the netlist, ignoring case
 * @param description one line for people, from the design; may be empty
 * @param ports in declaration order, clock and reset first
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
        Source source) {
    public NetModule {
        ports = List.copyOf(ports);
        wires = List.copyOf(wires);
        registers = List.copyOf(registers);
        memories = List.copyOf(memories);
        instances = List.copyOf(instances);
        processes = List.copyOf(processes);
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
