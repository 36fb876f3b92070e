package ingot.test;

/** Ends a test that did not end by itself. */
final class TestStopped extends AssertionError {
    private static final long serialVersionUID = 1L;

    TestStopped(String reason) {
        super(reason);
    }
}
