/**
 * Layout by OpenROAD: Ingot plans the floor, writes one Tcl script from the process data, runs it, and takes the routed DEF back. The
 * files and checks that follow are those of the embedded engine.
 */
package ingot.flow.layout.openroad;
