package ingot.hdl.emit;

import ingot.hdl.netlist.Memory;
import ingot.hdl.netlist.NetModule;
import ingot.hdl.netlist.Process;
import ingot.hdl.netlist.Statement;
import ingot.hdl.pass.Targets;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Set;

/** Memories that several processes write, because their write ports have clocks of their own: {@code always_ff} allows one writer. */
final class SharedMemories {
    private final Set<Memory> shared = Collections.newSetFromMap(new IdentityHashMap<>());

    SharedMemories(NetModule module) {
        Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Process process : module.processes()) {
            for (var target : new LinkedHashSet<>(Targets.of(process.body()))) {
                if (target instanceof Memory memory && !written.add(memory)) {
                    shared.add(memory);
                }
            }
        }
    }

    boolean contains(Memory memory) {
        return shared.contains(memory);
    }

    /** The word that begins a clocked block. */
    String keyword(Collection<? extends Statement> body) {
        return !shared.isEmpty() && Targets.of(body).stream().anyMatch(target -> target instanceof Memory memory && contains(memory))
                ? "always" : "always_ff";
    }
}
