package ingot.flow.gates;

import ingot.hdl.yosys.GateTable;
import ingot.pdk.liberty.LibertyCell;
import ingot.pdk.liberty.LibertyLibrary;
import ingot.pdk.liberty.LibertyPin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The cells of a timing library, by the functions that it gives them, for {@link ingot.hdl.yosys.YosysReader}. */
public record LibertyGates(LibertyLibrary library) implements GateTable {
    @Override
    public Optional<Gate> gate(String type) {
        return Optional.ofNullable(library.cells().get(type)).map(LibertyGates::gate);
    }

    private static Gate gate(LibertyCell cell) {
        Map<String, Formula> outputs = new HashMap<>();
        for (var pin : cell.pins()) {
            if (pin.direction() == LibertyPin.Direction.OUTPUT) {
                pin.function().ifPresent(function -> outputs.put(pin.name(), formula(function)));
            }
        }
        return new Gate(outputs, cell.sequential().map(state -> {
            if (state.latch()) {
                throw new NetlistException("the cell " + cell.name() + " is a latch; the model has none");
            }
            return new State(state.stateName(), state.invertedName(), formula(state.clockOrEnable()), formula(state.nextState()),
                    state.clear().map(LibertyGates::formula), state.preset().map(LibertyGates::formula));
        }));
    }

    private static Formula formula(String function) {
        return CellFunction.parse(function)::over;
    }
}
