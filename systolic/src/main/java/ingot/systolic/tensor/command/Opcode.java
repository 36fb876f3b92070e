package ingot.systolic.tensor.command;

/** What a command says first. 0 is no command, so that empty memory is none. */
public enum Opcode {
    FENCE,
    LOAD,
    FILL,
    COMPUTE,
    STORE;

    /** The number in {@link CommandField#OPCODE}. */
    public int code() {
        return ordinal() + 1;
    }
}
