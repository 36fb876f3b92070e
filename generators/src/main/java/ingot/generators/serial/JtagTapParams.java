package ingot.generators.serial;

/**
 * Parameters of a JTAG test access port.
 *
 * @param instructionBits width of the instruction register, 2 to 16
 * @param idcode the identification of the chip, whose bit 0 is 1
 * @param registers data registers of users: instructions 2, 3, and so on
 * @param registerBits width of each of them
 */
public record JtagTapParams(int instructionBits, long idcode, int registers, int registerBits) {
    public JtagTapParams {
        SerialChecks.range("instructionBits", instructionBits, 2, 16);
        SerialChecks.range("registers", registers, 1, (1 << instructionBits) - 3);
        SerialChecks.range("registerBits", registerBits, 1, 1024);
        if (idcode >> 32 != 0 || (idcode & 1) != 1) {
            throw new IllegalArgumentException("idcode must have 32 bits, the lowest of which is 1, was 0x" + Long.toHexString(idcode));
        }
    }
}
