package ingot.test;

/** A body that can pause in the middle and go on later, always in turn with the one who resumes it. */
interface Coroutine {
    /** Runs the body until it pauses or ends; where {@code stop} is true the pause throws {@link Stopped}. */
    void resume(boolean stop);

    /** Called by the body: gives the turn back. */
    void pause();

    /** A coroutine on the cheapest means that this JVM offers: a continuation, else a virtual thread. */
    static Coroutine of(Runnable body) {
        return Continuations.AVAILABLE ? new Continuations(body) : new TurnTaking(body);
    }

    /** Unwinds a body that is not to go on. */
    final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the task was stopped", null, false, false);
        }
    }
}
