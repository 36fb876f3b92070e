package ingot.hdl.check;

import ingot.hdl.Diagnostic;

/** {@code W007}: an allowance that covers no finding. It would hide the next one that appears at its place. */
final class IdleAllowance {
    private IdleAllowance() {}

    static Diagnostic report(Allowance allowance) {
        return new Diagnostic("W007", "nothing here needs to be allowed as " + allowance.id(), allowance.source(),
                java.util.List.of("its reason was: " + allowance.reason()), "remove the allowance");
    }
}
