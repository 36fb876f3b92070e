package ingot.sim.jvm;

/** Why instances cannot be put side by side; caught by {@link Slicing}, never seen by a user. */
final class NotSliceable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSliceable(String reason) {
        super(reason, null, false, false);
    }
}
