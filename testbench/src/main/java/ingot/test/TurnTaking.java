package ingot.test;

import java.util.concurrent.locks.LockSupport;

/** A coroutine on a virtual thread. Only one of the thread and its caller runs; a turn costs some microseconds. */
final class TurnTaking implements Coroutine {
    private final Thread thread;
    private boolean started;
    private boolean stop;
    private volatile Thread caller;
    /** Whether the body has the turn. */
    private volatile boolean inside;

    TurnTaking(Runnable body) {
        thread = Thread.ofVirtual().name("ingot-task").unstarted(() -> {
            try {
                body.run();
            } finally {
                inside = false;
                LockSupport.unpark(caller);
            }
        });
    }

    @Override
    public void resume(boolean wanted) {
        stop = wanted;
        caller = Thread.currentThread();
        inside = true;
        if (started) {
            LockSupport.unpark(thread);
        } else {
            started = true;
            thread.start();
        }
        while (inside) {
            LockSupport.park(this);
        }
    }

    @Override
    public void pause() {
        inside = false;
        LockSupport.unpark(caller);
        while (!inside) {
            LockSupport.park(this);
        }
        if (stop) {
            throw new Stopped();
        }
    }
}
