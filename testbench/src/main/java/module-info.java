/** Simulators behind one interface, and the JUnit extension that drives them. */
module ingot.testbench {
    requires transitive ingot.hdl;
    requires static net.jqwik.api;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static org.junit.platform.commons;
    requires static org.opentest4j;

    exports ingot.coverage;
    exports ingot.formal;
    exports ingot.sim;
    exports ingot.sim.jvm;
    exports ingot.sim.wave;
    exports ingot.test;
    exports ingot.test.bus;
    exports ingot.test.random;
    exports ingot.test.serial;
    exports ingot.tool;

    uses ingot.sim.Engine;
    provides ingot.sim.Engine with ingot.sim.jvm.JvmEngine, ingot.sim.jvm.XAwareEngine,
            ingot.sim.verilator.VerilatorEngine;
}
