package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/** What an input, or a lane of it, wants in this cycle: one virtual channel is chosen among those whose flit can go on. */
final class Bid {
    private final RouterParams p;
    private final InputUnit unit;
    private final List<Bool> wins = new ArrayList<>();
    private final List<UInt> got = new ArrayList<>();
    private final Bool won;
    private final String suffix;

    final int port;
    /** The output that it asks for, one bit each. */
    final UInt output;
    /** Its flit is the first of a packet. */
    final Bool first;
    /** Its flit is the last of its packet. */
    final Bool last;
    /** The group of virtual channels that it wants one of, one bit each; for first flits. */
    final UInt groups;
    /** The virtual channel that it has, for other flits; one bit each. */
    final UInt held;
    /** Its message class, one bit each. */
    final UInt message;
    /** The age of its packet: {@link Flit#born}. */
    final UInt born;
    /** Destination and data of its flit; a cycle late where the crossbar has a stage of its own. */
    final UInt payload;

    Bid(RouterParams p, int port, int lane, InputUnit unit, List<OutputUnit> outputs) {
        this.p = p;
        this.port = port;
        this.unit = unit;
        suffix = p.settings().inputLanes() == 1 ? String.valueOf(port) : port + "_lane_" + lane;
        var wishes = unit.channels().stream().map(channel -> new Wish(p, port, channel, outputs)).toList();
        won = named("won_" + suffix, wire(bool()));
        var messages = unit.channels().stream().map(channel -> uint(p.settings().messageClasses()).lit(1L << p.messageClass(channel.vc))).toList();
        var ages = unit.channels().stream().map(channel -> channel.born).toList();
        var requests = prefer(p, Arbiters.word(wishes.stream().map(wish -> wish.output.anyBit()).toList()), messages, ages);
        var chosen = named("chosen_" + suffix, Arbiters.grant(p.settings().arbiter(), "input_arbiter_" + suffix, requests, won));
        unit.chosen = chosen;
        output = named("wanted_" + suffix, oneHotMux(chosen, wishes.stream().map(wish -> wish.output).toList()));
        first = named("first_" + suffix, oneHotMux(chosen, wishes.stream().map(wish -> wish.first).toList()));
        last = named("last_" + suffix, unit.last());
        groups = named("groups_" + suffix, oneHotMux(chosen, wishes.stream().map(wish -> wish.groups).toList()));
        held = named("held_" + suffix, oneHotMux(chosen, unit.channels().stream().map(channel -> channel.given).toList()));
        message = oneHotMux(chosen, messages);
        born = oneHotMux(chosen, ages);
        payload = named("payload_" + suffix, unit.payload(p.settings().stages() >= 3));
    }

    /** Where classes have a priority, only the requests of the first class that has any; of these, where flits have ages, only the oldest. */
    static UInt prefer(RouterParams p, UInt requests, List<UInt> messages, List<UInt> born) {
        return Arbiters.oldest(p.settings().priority() ? firstClass(p, requests, messages) : requests, born);
    }

    private static UInt firstClass(RouterParams p, UInt requests, List<UInt> messages) {
        var preferred = requests;
        for (int message = p.settings().messageClasses() - 1; message >= 0; message--) {
            int bit = message;
            var own = requests.and(Arbiters.word(messages.stream().map(word -> word.bit(bit)).toList()));
            preferred = mux(own.anyBit(), own, preferred);
        }
        return preferred;
    }

    /** An output takes the flit where {@code granted}, in virtual channel {@code vc}. */
    void wins(Bool granted, UInt vc) {
        wins.add(granted);
        got.add(vc);
    }

    /** All outputs have decided: the flit leaves, and its place becomes free. */
    void finish(List<Bool> freed) {
        won.set(cat(wins).anyBit());
        var given = named("got_" + suffix, oneHotMux(Arbiters.word(wins), got));
        for (int i = 0; i < unit.channels().size(); i++) {
            var channel = unit.channels().get(i);
            var leaves = won.and(unit.chosen.bit(i));
            freed.set(channel.vc, channel.leave(leaves, output, given));
        }
    }
}
