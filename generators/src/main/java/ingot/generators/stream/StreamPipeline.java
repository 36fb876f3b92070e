package ingot.generators.stream;

import ingot.hdl.Description;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;

/**
 * A stream through registers, for long ways over the chip. Empty stages fill while the receiver waits.
 *
 * <p>Latency: {@code stages} cycles. Throughput: one item per cycle. Cost: {@code stages} items of registers, twice as many
 * where {@code ready} is cut too.
 */
@Description("Pipeline of registers with back pressure.")
public final class StreamPipeline extends Module<PipelineParams> {
    public final Stream<UInt> in = input(stream(uint(p.width())));
    public final Stream<UInt> out = output(stream(uint(p.width())));

    public StreamPipeline(PipelineParams params) {
        super(params);
        Stream<UInt> flow = in;
        for (int i = 0; i < p.stages(); i++) {
            flow = switch (p.cut()) {
                case FORWARD -> flow.stage();
                case BOTH -> skid(flow, i);
            };
        }
        out.connect(flow);
    }

    private Stream<UInt> skid(Stream<UInt> flow, int i) {
        SkidBuffer stage = new SkidBuffer(new StreamParams(p.width())).at(i);
        stage.in.connect(flow);
        return stage.out;
    }
}
