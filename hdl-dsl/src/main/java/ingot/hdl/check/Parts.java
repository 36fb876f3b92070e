package ingot.hdl.check;

import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Register;
import ingot.hdl.netlist.Wire;
import java.util.ArrayList;
import java.util.List;

/** The parts of a module together with those that it has for verification: most rules hold for both. */
final class Parts {
    private Parts() {}

    static List<Process> processes(NetModule module) {
        return both(module.processes(), module.verification().processes());
    }

    static List<Wire> wires(NetModule module) {
        return both(module.wires(), module.verification().wires());
    }

    static List<Register> registers(NetModule module) {
        return both(module.registers(), module.verification().registers());
    }

    private static <T> List<T> both(List<T> design, List<T> verification) {
        if (verification.isEmpty()) {
            return design;
        }
        var all = new ArrayList<>(design);
        all.addAll(verification);
        return all;
    }
}
