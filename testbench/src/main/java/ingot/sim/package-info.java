/**
 * Simulation: a {@link ingot.sim.Engine} turns a netlist into a {@link ingot.sim.Simulator}. Engines are services, so that the
 * gate-level one can live with the flow.
 */
package ingot.sim;
