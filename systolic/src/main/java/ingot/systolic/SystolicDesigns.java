package ingot.systolic;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.systolic.scratchpad.ScratchpadParams;
import ingot.systolic.scratchpad.ScratchpadUnit;
import java.util.List;

/** The designs of this module. */
public final class SystolicDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                new DesignEntry<>("systolic", "weight- or output-stationary systolic array",
                        SystolicParams.class, SystolicParams.int8(8, 8, Dataflow.WEIGHT_STATIONARY), SystolicArray::of),
                new DesignEntry<>("scratchpad", "banked scratchpad with a DMA",
                        ScratchpadParams.class, new ScratchpadParams(4, 64, 32, 32), ScratchpadUnit::new));
    }
}
