package ingot.generators.memory;

import ingot.hdl.Hdl;

/**
 * Parameters of a register file.
 *
 * @param width bits of a register
 * @param depth registers
 * @param readPorts reads per cycle
 * @param writePorts writes per cycle
 * @param zeroRegister whether register 0 is always 0, as in RISC-V
 * @param bypass whether a read sees what is written in its own cycle
 */
public record RegisterFileParams(int width, int depth, int readPorts, int writePorts, boolean zeroRegister, boolean bypass) {
    public RegisterFileParams {
        Limits.range("width", width, 1, 4096);
        Limits.range("depth", depth, 2, 4096);
        Limits.range("readPorts", readPorts, 1, 32);
        Limits.range("writePorts", writePorts, 1, 16);
    }

    /** Bits of a register's number. */
    public int addressBits() {
        return Hdl.bitsFor(depth - 1);
    }
}
