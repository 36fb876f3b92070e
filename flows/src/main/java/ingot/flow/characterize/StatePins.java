package ingot.flow.characterize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pins of a cell that keeps one bit, and what they mean.
 *
 * @param latch whether the clock opens it, rather than its edge catching
 * @param clock the pin, {@code clockHigh} whether its 1 (or its rising edge) is the active one
 * @param data the input that is kept, {@code dataSide} the values of the others at which it is kept as it is
 * @param reset the pin that clears or presets without a clock, {@code resetHigh} at which of its values, {@code resetTo} what
 */
record StatePins(boolean latch, String clock, boolean clockHigh, String data, Map<String, Boolean> dataSide, Optional<String> reset,
        boolean resetHigh, boolean resetTo, boolean gate) {
    /**
     * Reads the pins from a cell's logic.
     *
     * @throws CharacterizeException when the cell has another form of state, or several asynchronous inputs
     */
    static StatePins of(CellLogic logic) {
        var gate = logic.state().orElseThrow();
        boolean latch = gate.kind().startsWith("dlatch");
        var suffix = gate.kind().substring(gate.kind().indexOf('$') + 1);
        if (!suffix.equals("P") && !suffix.equals("PR") && !suffix.equals("PS")) {
            throw new CharacterizeException("cell %s keeps its state in `%s`, which is not known".formatted(logic.cell(), gate.kind()));
        }
        var clock = literal(logic, gate.inputs().get(1));
        var reset = gate.inputs().size() > 2 ? Optional.of(literal(logic, gate.inputs().get(2))) : Optional.<Literal>empty();
        var dataNet = gate.inputs().getFirst();
        for (var pin : logic.inputs()) {
            if (pin.equals(clock.pin) || reset.map(r -> r.pin.equals(pin)).orElse(false)) {
                continue;
            }
            for (var side : Combinational.assignments(logic.inputs().stream().filter(other -> !other.equals(pin)).toList())) {
                if (follows(logic, dataNet, pin, side)) {
                    side.remove(clock.pin);
                    reset.ifPresent(r -> side.remove(r.pin));
                    boolean gates = latch && logic.outputs().stream().anyMatch(output -> logic.function(output).contains(clock.pin));
                    return new StatePins(latch, clock.pin, clock.high, pin, side, reset.map(Literal::pin), reset.map(Literal::high).orElse(false),
                            suffix.equals("PS"), gates);
                }
            }
        }
        throw new CharacterizeException("no input of cell " + logic.cell() + " sets its state");
    }

    private record Literal(String pin, boolean high) {}

    private static Literal literal(CellLogic logic, String net) {
        var function = logic.function(net);
        var pin = function.startsWith("!") ? function.substring(1) : function;
        if (!logic.inputs().contains(pin)) {
            throw new CharacterizeException("the clock or reset of cell %s is `%s`, not one pin".formatted(logic.cell(), function));
        }
        return new Literal(pin, !function.startsWith("!"));
    }

    /** Whether a net is a pin's value at given others, whatever the state. */
    private static boolean follows(CellLogic logic, String net, String pin, Map<String, Boolean> side) {
        for (boolean state : new boolean[] {false, true}) {
            for (boolean value : new boolean[] {false, true}) {
                var values = new HashMap<>(side);
                values.put(pin, value);
                values.put(CellLogic.STATE, state);
                if (logic.value(net, values) != value) {
                    return false;
                }
            }
        }
        return true;
    }
}
