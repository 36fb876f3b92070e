package ingot.hdl.netlist;

/**
 * A clock gating cell. Registers and memories whose clock is {@code output} tick at those edges of {@code clock} at which {@code enable}
 * is 1; {@code enable} is sampled before the edge, so it may come from registers of {@code clock}.
 *
 * <p>SystemVerilog has a latch and an AND for it, gates the gating cell of the process, simulators an enable.
 *
 * @param name the instance name of the cell, unique in the module
 * @param output the gated clock; one bit, driven by this and nothing else
 * @param clock one bit: a clock port, or the output of a gate before this one in the module
 * @param enable one bit
 */
public record ClockGate(String name, Wire output, Signal clock, Expr enable, Source source) {}
