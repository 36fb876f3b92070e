package ingot.flow.study;

/** A study was asked for what is not there. The message is for the user. */
public final class StudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StudyException(String message) {
        super(message);
    }
}
