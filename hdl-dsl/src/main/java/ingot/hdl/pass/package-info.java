/**
 * Passes: functions from a netlist to another form of it. {@link ingot.hdl.pass.Dataflow} gives one expression per driven
 * signal; {@link ingot.hdl.pass.Flatten} does the same for a whole hierarchy.
 */
package ingot.hdl.pass;
