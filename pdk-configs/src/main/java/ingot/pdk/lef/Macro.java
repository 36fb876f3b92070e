package ingot.pdk.lef;

import java.util.List;

/**
 * A cell's abstract: outline, pins and obstructions, in nm from its lower left corner.
 *
 * @param macroClass the LEF class, for example {@code CORE}, {@code CORE SPACER}, {@code CORE WELLTAP}, {@code CORE ANTENNACELL}
 */
public record Macro(
        String name, String macroClass, String site, int width, int height, List<MacroPin> pins, List<LayerRect> obstructions) {
    /** The pin called {@code name}. */
    public MacroPin pin(String name) {
        return pins.stream().filter(pin -> pin.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("cell " + this.name + " has no pin `" + name + "`"));
    }
}
