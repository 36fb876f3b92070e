package ingot.hdl;

import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Signal;
import ingot.hdl.netlist.Source;

/**
 * A clock gate before names are settled.
 *
 * @param output the gated clock
 */
record Gate(Declared output, Signal clock, Expr enable, Source source) {}
