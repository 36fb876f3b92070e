package ingot.generators.bus;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.hdl.Bool;
import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Packets of AXI-Stream from every input to the output that {@code TDEST} names. An output takes packets of several inputs in turns, each from its
 * first beat to its last. A packet to an output that does not exist is dropped.
 *
 * <p>Latency: none. Throughput: one beat per cycle and output. Combinational from input to output. Cost: for each output a round-robin arbiter,
 * a bit of register for each input, and a multiplexer of all inputs.
 */
@Description("Packets of AXI-Stream from every input to the output that they name.")
public final class AxiStreamSwitch extends Module<AxiStreamSwitchParams> {
    public final Vec<Stream<AxiStream.Beat>> in = input(vec(p.inputs(), AxiStream.of(p.port())));
    public final Vec<Stream<AxiStream.Beat>> out = output(vec(p.outputs(), AxiStream.of(p.port())));

    public AxiStreamSwitch(AxiStreamSwitchParams params) {
        super(params);
        var taken = new ArrayList<List<Bool>>();
        for (int k = 0; k < p.outputs(); k++) {
            taken.add(output(k));
        }
        for (int i = 0; i < p.inputs(); i++) {
            var dest = in.get(i).payload.dest();
            var ready = p.outputs() == 1 << dest.width() ? lit(false) : dest.ge(p.outputs());
            for (var ofOutput : taken) {
                ready = ready.or(ofOutput.get(i));
            }
            in.get(i).ready.set(ready);
            AxiStream.rules("in " + i, in.get(i), Role.SUBORDINATE);
        }
    }

    /** Describes output {@code k}; for each input whether the output takes a beat of it. */
    private List<Bool> output(int k) {
        int n = p.inputs();
        var stream = out.get(k);
        // Whose packet is on its way: from when its first beat is offered until its last one is taken.
        var owner = reg(uint(n), 0);
        var wants = cat(in.elements().reversed().stream().map(beat -> beat.valid.and(beat.payload.dest().eq(k))).toList());
        RoundRobinArbiter arbiter = new RoundRobinArbiter(new ArbiterParams(n)).at(k);
        arbiter.request.set(wants);
        arbiter.accept.set(stream.valid.andNot(owner.anyBit()));
        var chosen = mux(owner.anyBit(), owner, arbiter.grant);
        stream.valid.set(chosen.and(wants).anyBit());
        connect(stream.payload, oneHotMux(chosen, in.elements().stream().map(beat -> beat.payload).toList()));
        when(stream.fire().and(stream.payload.last()), () -> owner.set(0)).elseWhen(stream.valid, () -> owner.set(chosen));
        AxiStream.rules("out " + k, stream, Role.MANAGER);
        return IntStream.range(0, n).mapToObj(i -> chosen.and(wants).bit(i).and(stream.ready)).toList();
    }
}
