package ingot.pdk.lef;

import java.util.List;

/**
 * A pin of a cell.
 *
 * @param gateAreaUm2 gate area that an antenna could hurt; 0 where the pin drives no gate
 * @param diffusionAreaUm2 diffusion area that protects against antennas; 0 where there is none
 */
public record MacroPin(
        String name, Direction direction, Use use, List<LayerRect> shapes, double gateAreaUm2, double diffusionAreaUm2) {
    /** Which way the pin drives. */
    public enum Direction { INPUT, OUTPUT, INOUT }

    /** What the pin is for. */
    public enum Use { SIGNAL, CLOCK, POWER, GROUND }
}
