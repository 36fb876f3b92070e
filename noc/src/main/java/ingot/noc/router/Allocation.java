package ingot.noc.router;

import static ingot.hdl.Hdl.*;

import ingot.hdl.Bool;
import ingot.hdl.Hdl;
import ingot.hdl.UInt;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;

/** Which flits leave in this cycle, and the crossbar that takes them to their outputs. */
final class Allocation {
    private final RouterParams p;
    private final List<List<InputUnit>> inputs;
    private final List<OutputUnit> outputs;
    private final List<Bid> bids = new ArrayList<>();

    /** With the units of all ports in order; none for inputs that nothing comes from, {@code null} for outputs that nothing goes to. */
    Allocation(RouterParams p, List<List<InputUnit>> inputs, List<OutputUnit> outputs) {
        this.p = p;
        this.inputs = inputs;
        this.outputs = outputs;
        for (int port = 0; port < inputs.size(); port++) {
            for (int lane = 0; lane < inputs.get(port).size(); lane++) {
                bids.add(new Bid(p, port, lane, inputs.get(port).get(lane), outputs));
            }
        }
    }

    void connect(Vec<Link> out, Vec<UInt> creditOut) {
        for (int port = 0; port < p.ports(); port++) {
            output(port, out.get(port));
        }
        for (int port = 0; port < p.ports(); port++) {
            var freed = new ArrayList<Bool>();
            for (int vc = 0; vc < p.settings().vcs(); vc++) {
                freed.add(lit(false));
            }
            for (var bid : bids) {
                if (bid.port == port) {
                    bid.finish(freed);
                }
            }
            creditOut.get(port).set(inputs.get(port).isEmpty()
                    ? uint(p.settings().vcs()).lit(0) : named("freed_" + port, next(Arbiters.word(freed), 0)));
        }
    }

    /** Gives output {@code port} to one of the inputs that ask for it. */
    private void output(int port, Link link) {
        var from = bids.stream().filter(bid -> p.turns(bid.port, port)).toList();
        if (from.isEmpty()) {
            Hdl.connect(link, zero(Link.of(p)));
            return;
        }
        var requests = Bid.prefer(p, Arbiters.word(from.stream().map(bid -> bid.output.bit(port)).toList()),
                from.stream().map(bid -> bid.message).toList(), from.stream().map(bid -> bid.born).toList());
        var sends = named("sends_" + port, requests.anyBit());
        var grant = named("grant_" + port, Arbiters.grant(p.settings().arbiter(), "output_arbiter_" + port, requests, sends));
        var first = oneHotMux(grant, from.stream().map(bid -> bid.first).toList());
        var last = named("ends_" + port, oneHotMux(grant, from.stream().map(bid -> bid.last).toList()));
        var groups = oneHotMux(grant, from.stream().map(bid -> bid.groups).toList());
        var held = oneHotMux(grant, from.stream().map(bid -> bid.held).toList());
        var vc = named("vc_" + port, mux(first, outputs.get(port).offer(groups), held));
        outputs.get(port).send(sends, first, last, vc, groups);
        cover(sends, "a flit leaves by port " + port);
        for (int i = 0; i < from.size(); i++) {
            from.get(i).wins(grant.bit(i), vc);
        }
        var number = Arbiters.number(vc, p.vcBits());
        var born = oneHotMux(grant, from.stream().map(bid -> bid.born).toList());
        var payloads = from.stream().map(bid -> bid.payload).toList();
        if (p.settings().stages() >= 3) {
            var crossing = named("crossing_" + port, next(grant, 0));
            drive(link, crossing, named("crossing_last_" + port, next(last)), named("crossing_vc_" + port, next(number)),
                    named("crossing_born_" + port, next(born)), payloads, port);
        } else {
            drive(link, grant, last, number, born, payloads, port);
        }
    }

    /** The crossbar of an output, and its register. */
    private void drive(Link link, UInt grant, Bool last, UInt vc, UInt born, List<UInt> payloads, int port) {
        var payload = oneHotMux(grant, payloads);
        var flit = new Flit(last, vc, payload.high(p.addressBits()), born, payload.low(p.settings().dataBits()));
        var valid = named("sent_" + port, next(grant.anyBit(), false));
        var sent = named("sent_flit_" + port, next(flit));
        link.valid().set(valid);
        Hdl.connect(link.flit(), sent);
    }
}
