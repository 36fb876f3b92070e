package ingot.systolic;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.systolic.number.NumberType;
import ingot.systolic.scratchpad.ScratchpadParams;
import ingot.systolic.scratchpad.ScratchpadUnit;
import java.util.List;

/** The designs of this module. */
public final class SystolicDesigns implements DesignProvider {
    @Override
    public List<DesignEntry<?>> designs() {
        return List.of(
                array("systolic", "systolic array of any dataflow and number type", SystolicParams.int8(8, 8, Dataflow.WEIGHT_STATIONARY)),
                array("systolic-output", "systolic array whose sums stay, double-buffered",
                        SystolicParams.int8(4, 4, Dataflow.OUTPUT_STATIONARY).withDoubleBuffers()),
                array("systolic-input", "systolic array whose inputs stay, double-buffered",
                        SystolicParams.int8(4, 4, Dataflow.INPUT_STATIONARY).withDoubleBuffers()),
                array("systolic-direct", "array without local reuse",
                        SystolicParams.int8(4, 4, Dataflow.NO_LOCAL_REUSE).withGroups(4, 4)),
                array("systolic-switchable", "systolic array whose weights or sums stay, from tile to tile",
                        SystolicParams.int8(4, 4, Dataflow.SWITCHABLE)),
                array("systolic-bf16", "weight-stationary array of BF16 with sums in single precision",
                        new SystolicParams(2, 2, Dataflow.WEIGHT_STATIONARY, NumberType.BF16, NumberType.BF16, NumberType.FP32).withStages(3)),
                new DesignEntry<>("scratchpad", "banked scratchpad with a DMA",
                        ScratchpadParams.class, new ScratchpadParams(4, 64, 32, 32), ScratchpadUnit::new));
    }

    private static DesignEntry<SystolicParams> array(String name, String summary, SystolicParams defaults) {
        return new DesignEntry<>(name, summary, SystolicParams.class, defaults, SystolicArray::of);
    }
}
