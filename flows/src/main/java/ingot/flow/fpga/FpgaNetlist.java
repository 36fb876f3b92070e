package ingot.flow.fpga;

import java.nio.file.Path;

/**
 * A design in the primitives of an FPGA.
 *
 * @param json for nextpnr
 * @param constraints which pin the clock comes from
 * @param ringRegisters flip-flops of the register ring around the design; 0 where its ports are pins
 */
public record FpgaNetlist(Path json, Path constraints, int ringRegisters) {}
