/**
 * Formal checks: what a simulation tries for some inputs, a solver decides for all of them.
 *
 * <p>{@link ingot.formal.FormalCheck} takes a netlist with properties and a {@link ingot.formal.Goal}, has Yosys translate the
 * emitted SystemVerilog into logic, has {@code yosys-smtbmc} ask a solver, and gives a {@link ingot.formal.Verdict}. A
 * counterexample is a {@link ingot.formal.Trace}, and counts only when {@link ingot.formal.Replay} has seen it fail on the JVM
 * engine too. In JUnit all of this is {@link ingot.test.Formal}.
 */
package ingot.formal;
