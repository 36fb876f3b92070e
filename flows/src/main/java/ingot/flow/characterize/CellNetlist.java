package ingot.flow.characterize;

import java.util.List;
import java.util.Map;

/**
 * What a cell is made of.
 *
 * @param transistors with the names of their nets; nets that no label names are {@code n0}, {@code n1} …
 * @param capacitances between two nets, or a net and {@code VGND} for the substrate, in fF
 */
record CellNetlist(String cell, List<Transistor> transistors, Map<Pair, Double> capacitances) {
    /** Two nets, in the order of their names. */
    record Pair(String first, String second) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }
}
