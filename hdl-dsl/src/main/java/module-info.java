/** The hardware construction language, its netlist, and everything that reads it. */
module ingot.hdl {
    exports ingot.hdl;
    exports ingot.hdl.check;
    exports ingot.hdl.emit;
    exports ingot.hdl.json to ingot.testbench, ingot.flows;
    exports ingot.hdl.netlist;
    exports ingot.hdl.pass;
    exports ingot.hdl.plot;
    exports ingot.hdl.report;
    exports ingot.hdl.store;
    exports ingot.hdl.yosys;
}
