package ingot.generators.stream;

import ingot.hdl.Bool;
import ingot.hdl.Module;
import ingot.hdl.Stream;
import ingot.hdl.UInt;
import ingot.test.Device;
import ingot.test.Formal;
import ingot.test.Proof;
import java.util.List;

/** The blocks with one stream in and one out, for all inputs: no loss, no duplication, order, no deadlock. */
class StreamProofTest {
    enum Block { SKID_BUFFER, PIPELINE, PIPELINE_OF_SKIDS, FIFO, BYPASS_FIFO, CREDIT_LINK }

    record Params(Block block) {}

    static final class Watched extends Module<Params> {
        final Stream<UInt> in = input(stream(uint(2)));
        final Stream<UInt> out = output(stream(uint(2)));
        final Bool mark = input(bool());

        Watched(Params params) {
            super(params);
            switch (p.block()) {
                case SKID_BUFFER -> {
                    var buffer = new SkidBuffer(new StreamParams(2));
                    follow(buffer.in, buffer.out, 2, 1);
                }
                case PIPELINE -> {
                    var pipeline = new StreamPipeline(new PipelineParams(2, 2, PipelineParams.Cut.FORWARD));
                    follow(pipeline.in, pipeline.out, 2, 2);
                }
                case PIPELINE_OF_SKIDS -> {
                    var pipeline = new StreamPipeline(new PipelineParams(2, 2, PipelineParams.Cut.BOTH));
                    follow(pipeline.in, pipeline.out, 4, 3);
                }
                case FIFO -> {
                    var fifo = new Fifo(new FifoParams(2, 4));
                    follow(fifo.in, fifo.out, 4, 2);
                }
                case BYPASS_FIFO -> {
                    var fifo = new BypassFifo(new FifoParams(2, 4));
                    follow(fifo.in, fifo.out, 4, 2);
                }
                case CREDIT_LINK -> {
                    var sender = new CreditSender(new CreditParams(2, 2));
                    var receiver = new CreditReceiver(new CreditParams(2, 2));
                    receiver.link.valid().set(next(sender.link.valid(), false));
                    receiver.link.payload().set(next(sender.link.payload()));
                    sender.credit.set(next(receiver.credit, false));
                    follow(sender.in, receiver.out, 2, 4);
                }
            }
        }

        private void follow(Stream<UInt> blockIn, Stream<UInt> blockOut, int capacity, int patience) {
            blockIn.connect(in);
            out.connect(blockOut);
            Follow.items(in, out, mark, capacity, patience + 1);
        }
    }

    @Device(params = "blocks")
    static Watched watched(Params params) {
        return new Watched(params);
    }

    static List<Params> blocks() {
        return java.util.Arrays.stream(Block.values()).map(Params::new).toList();
    }

    @Formal(prove = 2, cover = 16)
    void keepsEveryItemAndItsPlace(Proof<Watched> proof) {}
}
