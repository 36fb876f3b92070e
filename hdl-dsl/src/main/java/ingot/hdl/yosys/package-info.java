/**
 * Netlists in the cells of Yosys. {@link ingot.hdl.yosys.Rtlil} and {@link ingot.hdl.yosys.YosysJson} write a design as word-level cells
 * ({@code $add}, {@code $mux}, {@code $dff}, {@code $mem_v2}), with no Verilog parser in between; {@link ingot.hdl.yosys.YosysReader}
 * brings what Yosys made of it, words or gates, back into the {@linkplain ingot.hdl.netlist netlist}.
 */
package ingot.hdl.yosys;
