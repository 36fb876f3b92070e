package ingot.cli;

/** Something that the user can mend; the message is the whole line to print. */
final class UserException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserException(String message) {
        super(message);
    }
}
