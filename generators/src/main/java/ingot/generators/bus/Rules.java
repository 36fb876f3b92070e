package ingot.generators.bus;

import static ingot.hdl.Hdl.assume;
import static ingot.hdl.Hdl.check;
import static ingot.hdl.Hdl.ghost;
import static ingot.hdl.Hdl.uint;

import ingot.hdl.Bool;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;

/**
 * States the rules of one port of the module under construction.
 *
 * @param port the name of the port, with which messages begin
 */
record Rules(String port, Role role) {
    /** What the manager keeps. */
    void manager(Bool holds, String rule) {
        state(holds, rule, role == Role.SUBORDINATE);
    }

    /** What the subordinate keeps. */
    void subordinate(Bool holds, String rule) {
        state(holds, rule, role == Role.MANAGER);
    }

    /** What the module keeps, on whichever side it is. */
    void own(Bool holds, String rule) {
        state(holds, rule, false);
    }

    private void state(Bool holds, String rule, boolean assumed) {
        var message = port + ": " + rule;
        if (assumed) {
            assume(holds, message);
        } else {
            check(holds, message);
        }
    }

    /** How many {@code more} there were than {@code less}, in the cycles before this one; {@code limit} is the largest that must fit. */
    static UInt pending(Bool more, Bool less, int limit) {
        int bits = Hdl.bitsFor(limit) + 1;
        return ghost(uint(bits), 0, count -> count.plus(more.asUInt()).minus(less.asUInt()).wrap(bits));
    }
}
