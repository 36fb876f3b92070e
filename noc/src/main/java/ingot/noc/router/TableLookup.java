package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/**
 * A table: any routing at all. The port holds it, a word for each address, so that it can be constants or registers. A word is the masks of all
 * classes, class 0 in the low bits.
 *
 * @param byInput each input has a table of its own, for routings that look at where a packet comes from
 * @param byClass each class of arrival has a table of its own
 * @param groups addresses whose highest bit is set stand for several nodes: a word then says all outputs to go to, and not those to choose among
 * @param terminals the inputs that nodes inject at, as a mask: there a packet counts as come in the highest class
 */
public record TableLookup(boolean byInput, boolean byClass, boolean groups, int terminals) implements Lookup {
    @Override
    public int words(RouterParams p) {
        return (byInput ? p.ports() : 1) * (byClass ? p.routeClasses() : 1) << p.addressBits();
    }

    @Override
    public int wordBits(RouterParams p) {
        return p.routeClasses() * p.ports();
    }

    /** The number of the table for packets that came by {@code input} in class {@code vcClass}. */
    public int table(RouterParams p, int input, int vcClass) {
        return (byInput ? input : 0) * (byClass ? p.routeClasses() : 1) + (byClass ? vcClass : 0);
    }

    @Override
    public List<UInt> ways(RouterParams p, int input, UInt destination, UInt vc, Vec<UInt> place) {
        UInt word = null;
        int lowest = (terminals >> input & 1) != 0 ? p.routeClasses() - 1 : 0;
        for (int vcClass = byClass ? p.routeClasses() - 1 : 0; vcClass >= (byClass ? lowest : 0); vcClass--) {
            int first = table(p, input, vcClass) << p.addressBits();
            var own = Vec.of(place.elements().subList(first, first + (1 << p.addressBits()))).get(destination);
            word = word == null ? own : mux(ofClass(p, vc, vcClass), own, word);
        }
        var ways = new ArrayList<UInt>();
        for (int vcClass = 0; vcClass < p.routeClasses(); vcClass++) {
            ways.add(word.bits((vcClass + 1) * p.ports() - 1, vcClass * p.ports()));
        }
        return ways;
    }

    private static Bool ofClass(RouterParams p, UInt vc, int vcClass) {
        var numbers = new ArrayList<Bool>();
        for (int i = 0; i < p.settings().vcs(); i++) {
            if (p.routeClass(i) == vcClass) {
                numbers.add(vc.eq(i));
            }
        }
        return cat(numbers).anyBit();
    }
}
