package ingot.systolic;

import ingot.hdl.DesignEntry;
import ingot.hdl.DesignProvider;
import ingot.systolic.dram.DramChannel;
import ingot.systolic.dram.DramController;
import ingot.systolic.dram.DramParams;
import ingot.systolic.number.LanesType;
import ingot.systolic.number.MixedType;
import ingot.systolic.number.NumberType;
import ingot.systolic.number.SparseType;
import ingot.systolic.row.RowParams;
import ingot.systolic.row.RowStationaryArray;
import ingot.systolic.scratchpad.ScratchpadParams;
import ingot.systolic.scratchpad.ScratchpadUnit;
import ingot.systolic.tensor.TensorParams;
import ingot.systolic.tensor.TensorUnit;
import java.util.List;

/** The designs of this module. */
public final class SystolicDesigns implements DesignProvider {
    private static final NumberType MIXED = new MixedType(MixedType.Kind.ANY);

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
                array("systolic-sparse", "weight-stationary array whose weights are 2:4 sparse", new SystolicParams(
                        2, 2, Dataflow.WEIGHT_STATIONARY, new LanesType(NumberType.INT8, 4), new SparseType(NumberType.INT8), NumberType.INT32)),
                array("systolic-mixed", "weight-stationary array whose number type comes with each weight", new SystolicParams(
                        2, 2, Dataflow.WEIGHT_STATIONARY, MIXED, MIXED, NumberType.FP32).withDoubleBuffers()),
                new DesignEntry<>("row-stationary", "row-stationary array for convolutions",
                        RowParams.class, RowParams.int8(3, 4, 12), RowStationaryArray::new),
                new DesignEntry<>("tensor", "tensor unit: array, scratchpad, accumulators, vector unit and DMA, with programs, registers and interrupt",
                        TensorParams.class, TensorParams.int8(4, 4, 64, 32), TensorUnit::new),
                new DesignEntry<>("dram-controller", "DRAM controller: row hits first, bank groups, refresh",
                        DramParams.class, DramParams.ddr4(15, 7, 64), DramController::new),
                new DesignEntry<>("dram", "channel of DRAM: controller, and a memory that insists on its timing",
                        DramParams.class, DramParams.ddr4(3, 3, 32), DramChannel::new),
                new DesignEntry<>("scratchpad", "banked scratchpad with a DMA",
                        ScratchpadParams.class, new ScratchpadParams(4, 64, 32, 32), ScratchpadUnit::new));
    }

    private static DesignEntry<SystolicParams> array(String name, String summary, SystolicParams defaults) {
        return new DesignEntry<>(name, summary, SystolicParams.class, defaults, SystolicArray::of);
    }
}
