package ingot.hdl.check;

import ingot.hdl.Diagnostic;
import ingot.hdl.netlist.Register;

/** {@code W002}: a register whose value reaches no output, in any number of cycles. */
final class RegisterWithoutEffect implements Check {
    @Override
    public void run(Facts facts, Findings found) {
        for (var module : facts.modules()) {
            var liveness = facts.liveness(module);
            for (var end : liveness.ends()) {
                if (end instanceof Register register) {
                    found.add(module, new Diagnostic("W002", "register `" + register.name() + "` of " + module.name()
                            + (liveness.isRead(register) ? " has no effect: it reaches no output" : " is never read"),
                            register.source(), "use it, or remove it and what only feeds it"));
                }
            }
        }
    }
}
