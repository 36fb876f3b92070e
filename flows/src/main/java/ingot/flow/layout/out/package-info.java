/**
 * What leaves a finished layout: DEF, GDS, the powered Verilog netlist, the LEF abstract; and the check that the metal in the
 * GDS connects what the netlist connects.
 */
package ingot.flow.layout.out;
