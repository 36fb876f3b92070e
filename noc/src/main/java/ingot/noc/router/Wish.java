package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the flit at the head of a virtual channel asks for in this cycle: nothing where it cannot go on. */
final class Wish {
    /** The one output that it asks for, one bit each. */
    final UInt output;
    /** It is the first flit of a packet. */
    final Bool first;
    /** The group of virtual channels that the packet wants one of, one bit each; for a first flit. */
    final UInt groups;

    Wish(RouterParams p, int input, InputUnit.VirtualChannel channel, List<OutputUnit> outputs) {
        first = channel.open.not();
        var kinds = kinds(p, channel);
        var byClass = new ArrayList<UInt>();
        for (int vcClass = 0; vcClass < p.routeClasses(); vcClass++) {
            var free = new ArrayList<Bool>();
            for (int o = 0; o < p.ports(); o++) {
                free.add(p.turns(input, o) ? channel.wants(o, vcClass).and(offers(outputs.get(o), kinds, vcClass)) : lit(false));
            }
            byClass.add(named("free_" + channel.suffix + "_" + vcClass, Arbiters.word(free)));
        }
        // The highest class that has anything: below it there may be an escape, which is for those who find nothing else.
        var wanted = byClass.getFirst();
        for (int vcClass = 1; vcClass < p.routeClasses(); vcClass++) {
            wanted = mux(byClass.get(vcClass).anyBit(), byClass.get(vcClass), wanted);
        }
        var start = Arbiters.lowest(wanted);
        var rooms = new ArrayList<Bool>();
        for (int o = 0; o < p.ports(); o++) {
            rooms.add(p.turns(input, o) ? channel.output.bit(o).and(outputs.get(o).room.and(channel.given).anyBit()) : lit(false));
        }
        var asked = mux(channel.open, Arbiters.word(rooms), start);
        output = named("asks_" + channel.suffix, asked.and(channel.ready().asUInt().repeat(p.ports())));
        var groupBits = new ArrayList<Bool>();
        for (int group = 0; group < p.kinds() * p.routeClasses(); group++) {
            int vcClass = group % p.routeClasses();
            var mine = kinds.getOrDefault(group / p.routeClasses(), lit(false));
            for (int higher = vcClass + 1; higher < p.routeClasses(); higher++) {
                mine = mine.andNot(byClass.get(higher).anyBit());
            }
            groupBits.add(vcClass == 0 ? mine : mine.and(byClass.get(vcClass).anyBit()));
        }
        groups = Arbiters.word(groupBits);
    }

    /** The kinds of virtual channels that the packet can need at the next link, and when it needs each: the one that it has, or that of its lane there. */
    private static Map<Integer, Bool> kinds(RouterParams p, InputUnit.VirtualChannel channel) {
        var kinds = new LinkedHashMap<Integer, Bool>();
        if (channel.nextLane == null) {
            kinds.put(p.kind(channel.vc), lit(true));
            return kinds;
        }
        for (int lane = 0; lane < p.lanes(); lane++) {
            kinds.put(p.messageClass(channel.vc) * p.lanes() + lane, channel.nextLane.eq(lane));
        }
        return kinds;
    }

    private static Bool offers(OutputUnit output, Map<Integer, Bool> kinds, int vcClass) {
        if (kinds.size() == 1) {
            return output.offers(kinds.keySet().iterator().next(), vcClass);
        }
        var offers = new ArrayList<Bool>();
        kinds.forEach((kind, needed) -> offers.add(needed.and(output.offers(kind, vcClass))));
        return cat(offers).anyBit();
    }
}
