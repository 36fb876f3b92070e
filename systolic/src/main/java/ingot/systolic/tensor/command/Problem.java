package ingot.systolic.tensor.command;

/** Why a unit stops. The error register holds the {@code ordinal}, and the index of the command. */
public enum Problem {
    /** Nothing is wrong. */
    NONE,
    /** The bits are no command: an opcode that there is not, a unit that waits for itself or signals itself, raw sums to the scratchpad, what the unit
     * does not have. */
    COMMAND,
    /** A count is 0. */
    COUNT,
    /** Rows outside of their memory. */
    RANGE,
    /** Addresses in the memory outside that are not multiples of the bytes of a beat, or beyond the last address. */
    ADDRESS,
    /** Rows that would be written twice, or parameters among the sums that are stored. */
    OVERLAP,
    /** The memory outside has answered with an error: to the command, or to the reading of the command. */
    BUS,
    /** A row of the scratchpad that the command read has two wrong bits or more; only in a unit with a code on them. */
    MEMORY
}
