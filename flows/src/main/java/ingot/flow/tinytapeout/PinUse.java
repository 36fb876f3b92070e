package ingot.flow.tinytapeout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the pins of a tile carry.
 *
 * @param ui names of the eight inputs, bit 0 first; empty for an unused pin
 * @param uo names of the eight outputs
 * @param uio names of the eight pins that go either way
 * @param outputs which of {@code uio} the tile drives, bit by bit
 */
public record PinUse(List<String> ui, List<String> uo, List<String> uio, int outputs) {
    static final int PINS = 8;

    public PinUse {
        ui = List.copyOf(ui);
        uo = List.copyOf(uo);
        uio = List.copyOf(uio);
    }

    /** Eight names, the missing ones empty. */
    static List<String> eight(List<String> names) {
        var all = new ArrayList<>(names);
        all.addAll(Collections.nCopies(PINS - names.size(), ""));
        return all;
    }

    /** The same word for all of eight pins, with the bit's number. */
    static List<String> numbered(String word) {
        var all = new ArrayList<String>();
        for (int i = 0; i < PINS; i++) {
            all.add(word + "[" + i + "]");
        }
        return all;
    }
}
