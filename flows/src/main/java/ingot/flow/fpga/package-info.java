/**
 * A design on an FPGA: synthesis by Yosys, place and route by nextpnr with several seeds, and what came out of it.
 */
package ingot.flow.fpga;
