package ingot.hdl.netlist;

import java.util.List;

/**
 * What a module has only for the sake of checking. It reads the design and never feeds it. Synthesis leaves it out,
 * SystemVerilog puts it behind one macro, simulators execute it.
 *
 * <p>Names of wires, registers and properties are unique in the whole module. A register with a reset value also starts with it
 * at power-up, so that a proof needs no reset.
 *
 * @param wires signals of the processes here, beside those of the design
 * @param registers what the properties remember
 * @param processes drivers of {@code wires} and {@code registers}
 */
public record Verification(
        List<Wire> wires,
        List<Register> registers,
        List<Process> processes,
        List<Property> properties,
        List<StateMachine> machines) {
    /** Of a module that checks nothing. */
    public static final Verification NONE = new Verification(List.of(), List.of(), List.of(), List.of(), List.of());

    public Verification {
        wires = List.copyOf(wires);
        registers = List.copyOf(registers);
        processes = List.copyOf(processes);
        properties = List.copyOf(properties);
        machines = List.copyOf(machines);
    }

    /** Whether there is nothing to check. */
    public boolean isEmpty() {
        return properties.isEmpty() && machines.isEmpty() && registers.isEmpty() && wires.isEmpty();
    }
}
