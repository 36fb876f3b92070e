/** Systolic arrays, scratchpads and the units that feed them. */
module ingot.systolic {
    requires transitive ingot.generators;

    exports ingot.systolic;
    exports ingot.systolic.analysis;
    exports ingot.systolic.mapper;
    exports ingot.systolic.dram;
    exports ingot.systolic.model;
    exports ingot.systolic.number;
    exports ingot.systolic.onnx;
    exports ingot.systolic.row;
    exports ingot.systolic.scratchpad;
    exports ingot.systolic.sparse;
    exports ingot.systolic.tensor;
    exports ingot.systolic.tensor.command;
    exports ingot.systolic.workload;

    provides ingot.hdl.DesignProvider with ingot.systolic.SystolicDesigns;
}
