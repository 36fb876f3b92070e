package ingot.flow.characterize;

import java.util.Locale;

/**
 * A transistor as it is drawn. Lengths are µm, areas µm².
 *
 * @param pChannel whether it lies in the well
 * @param leftStress distance from the gate to the end of the diffusion on the source's side, {@code rightStress} on the drain's:
 *     the shorter it is, the more the isolation squeezes the channel, and the faster a p transistor becomes
 * @param source the diffusion on its left, {@code drain} on its right
 */
record Transistor(
        boolean pChannel, String gate, Diffusion source, Diffusion drain, double width, double length, double leftStress, double rightStress) {
    /** The share that a transistor has of a diffusion. */
    record Diffusion(String net, double area, double perimeter) {}

    /** Type and size, the key of its model. */
    String size() {
        return "%s w=%.3f l=%.3f".formatted(pChannel ? "p" : "n", width, length);
    }

    /** Parameters of an instance of its model. Contacts stand next to the gates: the diffusions' resistance is that of the model alone. */
    String parameters() {
        return String.format(Locale.ROOT, "w=%.4f l=%.4f sa=%.4f sb=%.4f as=%.5f ad=%.5f ps=%.4f pd=%.4f nrs=0 nrd=0", width, length, leftStress, rightStress,
                source.area, drain.area, source.perimeter, drain.perimeter);
    }
}
