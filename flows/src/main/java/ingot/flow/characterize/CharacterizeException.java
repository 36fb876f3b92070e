package ingot.flow.characterize;

/** A cell that cannot be characterised; the message is one line that names the cell and why. */
public final class CharacterizeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CharacterizeException(String message) {
        super(message);
    }

    public CharacterizeException(String message, Throwable cause) {
        super(message, cause);
    }
}
