/** What a netlist is made of, for people: {@link ingot.hdl.report.Statistics numbers} and {@link ingot.hdl.report.Schematic pictures}. */
package ingot.hdl.report;
