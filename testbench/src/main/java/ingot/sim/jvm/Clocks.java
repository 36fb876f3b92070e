package ingot.sim.jvm;

import ingot.hdl.netlist.Clocking;
import ingot.hdl.netlist.Direction;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Signal;
import ingot.hdl.pass.Dataflow;
import ingot.sim.SimulationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The clock ports of a design, numbered in port order, and which one a register or a write listens to. */
final class Clocks {
    private static final int MOST = 63;

    private final Dataflow design;
    private final List<Port> ports;
    private final Map<Signal, Integer> numbers = new HashMap<>();

    /** Clocks of {@code design}; every register must listen to a port, because a step is an edge of ports. */
    Clocks(Dataflow design) {
        this.design = design;
        var used = new HashMap<Port, Boolean>();
        design.registers().forEach(register -> used.put(root(register.clocking(), "register `" + register.name() + "`"), true));
        design.writes().forEach(write -> used.put(root(write.clocking(), "memory `" + write.memory().name() + "`"), true));
        ports = design.ports().stream()
                .filter(port -> port.role() == Port.Role.CLOCK || used.containsKey(port)).toList();
        if (ports.size() > MOST) {
            throw new SimulationException(design.name() + " has " + ports.size() + " clocks; the JVM engine takes " + MOST);
        }
    }

    int count() {
        return ports.size();
    }

    int of(Register register) {
        return of(register.clocking());
    }

    int of(Clocking clocking) {
        return numbers.computeIfAbsent(clocking.clock(), _ -> ports.indexOf(root(clocking, "")));
    }

    /** The set of {@code port} alone. */
    long bit(Port port) {
        int number = ports.indexOf(port);
        if (number < 0) {
            throw new IllegalArgumentException("port `" + port.name() + "` is no clock: it cannot be stepped");
        }
        return 1L << number;
    }

    boolean isIn(long set, Clocking clocking) {
        return (set >> of(clocking) & 1) != 0;
    }

    /** All clocks, as a set of bits. */
    long all() {
        return (1L << count()) - 1;
    }

    private Port root(Clocking clocking, String user) {
        Signal clock = clocking.clock();
        while (!(clock instanceof Port) && !(clock instanceof Register) && design.value(clock) instanceof Expr.Ref ref) {
            clock = ref.signal();
        }
        if (clock instanceof Port port && port.direction() == Direction.INPUT) {
            return port;
        }
        throw new SimulationException("the clock of " + user + " is made by logic (`" + clock.name() + "`, " + clock.source()
                + "); the JVM engine runs designs whose clocks are input ports or gated ones: use a clock gate, a clock enable, or"
                + " the Verilator engine");
    }
}
