package ingot.generators.stream;

import ingot.generators.arbiter.ArbiterParams;
import ingot.generators.arbiter.ArbiterPolicy;
import ingot.generators.arbiter.FixedArbiter;
import ingot.generators.arbiter.MatrixArbiter;
import ingot.generators.arbiter.RoundRobinArbiter;
import ingot.generators.arbiter.WeightedArbiter;
import ingot.generators.arbiter.WeightedParams;
import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import java.util.List;

/** The streams and arbiters of the catalogue. */
public final class StreamDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("fifo", "first-in first-out buffer between two streams",
                        FifoParams.class, new FifoParams(8, 16), Fifo::new),
                new DesignEntry<>("bypass-fifo", "first-in first-out buffer that items fall through while it is empty",
                        FifoParams.class, new FifoParams(8, 16), BypassFifo::new),
                new DesignEntry<>("skid-buffer", "registers in both directions of a stream",
                        StreamParams.class, new StreamParams(8), SkidBuffer::new),
                new DesignEntry<>("stream-pipeline", "pipeline of registers with back pressure",
                        PipelineParams.class, new PipelineParams(8, 3, PipelineParams.Cut.FORWARD), StreamPipeline::new),
                new DesignEntry<>("stream-fork", "gives each item to all branches",
                        BranchParams.class, new BranchParams(8, 3), StreamFork::new),
                new DesignEntry<>("stream-join", "makes one item out of one of each branch",
                        BranchParams.class, new BranchParams(8, 3), StreamJoin::new),
                new DesignEntry<>("stream-route", "gives each item to the branch that it names",
                        BranchParams.class, new BranchParams(8, 4), StreamRoute::new),
                new DesignEntry<>("stream-merge", "several streams into one, by any arbiter",
                        MergeParams.class, new MergeParams(8, 4, ArbiterPolicy.ROUND_ROBIN), StreamMerge::new),
                new DesignEntry<>("stream-narrower", "cuts wide items into narrow ones",
                        WidthRatioParams.class, new WidthRatioParams(8, 4), StreamNarrower::new),
                new DesignEntry<>("stream-widener", "makes wide items of narrow ones",
                        WidthRatioParams.class, new WidthRatioParams(8, 4), StreamWidener::new),
                new DesignEntry<>("stream-packer", "takes out lanes that are not kept, and closes the gaps",
                        PackerParams.class, new PackerParams(8, 4), StreamPacker::new),
                new DesignEntry<>("credit-counter", "counts the credits of a sender",
                        CreditCounterParams.class, new CreditCounterParams(8), CreditCounter::new),
                new DesignEntry<>("credit-sender", "sends a stream over a link with credits",
                        CreditParams.class, new CreditParams(8, 8), CreditSender::new),
                new DesignEntry<>("credit-receiver", "receives a stream from a link with credits",
                        CreditParams.class, new CreditParams(8, 8), CreditReceiver::new),
                new DesignEntry<>("reorder-buffer", "puts answers into the order of their requests",
                        FifoParams.class, new FifoParams(8, 8), ReorderBuffer::new),
                new DesignEntry<>("fixed-arbiter", "arbiter: the lowest number wins",
                        ArbiterParams.class, new ArbiterParams(4), FixedArbiter::new),
                new DesignEntry<>("round-robin-arbiter", "arbiter: the winner goes to the back of the queue",
                        ArbiterParams.class, new ArbiterParams(4), RoundRobinArbiter::new),
                new DesignEntry<>("matrix-arbiter", "arbiter: who won the longest ago goes first",
                        ArbiterParams.class, new ArbiterParams(4), MatrixArbiter::new),
                new DesignEntry<>("weighted-arbiter", "arbiter: shares of a round in turns",
                        WeightedParams.class, new WeightedParams(List.of(3, 2, 1)), WeightedArbiter::new));
    }
}
