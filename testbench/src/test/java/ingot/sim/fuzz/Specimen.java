package ingot.sim.fuzz;

import ingot.hdl.netlist.Netlist;

/** A design under examination: what drives it, and what it answers by the rules. */
record Specimen(String name, Netlist netlist, Stimulus stimulus, Trace expected) {
    private static final int CYCLES = 24;

    /** The random design of {@code seed}. */
    static Specimen of(long seed) {
        return of("F" + seed, RandomNetlist.of(seed), seed);
    }

    /** {@code netlist} with the random stimulus of {@code seed}. */
    static Specimen of(String name, Netlist netlist, long seed) {
        var stimulus = Stimulus.random(netlist.top(), seed, CYCLES);
        return new Specimen(name, netlist, stimulus, Trace.of(netlist.top(), new ReferenceSimulator(netlist), stimulus));
    }
}
