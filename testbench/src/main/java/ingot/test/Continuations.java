package ingot.test;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A coroutine on the JDK's own continuations: a turn costs less than a microsecond. They are not part of the public API; a JVM started
 * with {@code --add-exports java.base/jdk.internal.vm=ALL-UNNAMED} lets the testbench use them, any other uses virtual threads.
 */
final class Continuations implements Coroutine {
    private static final Access ACCESS = Access.find();

    /** Whether this JVM lets the testbench use them. */
    static final boolean AVAILABLE = ACCESS != null;

    private final Object continuation;
    private boolean stop;

    Continuations(Runnable body) {
        try {
            continuation = ACCESS.make().invoke(ACCESS.scope(), body);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make a task: " + e, e);
        }
    }

    private record Access(Object scope, MethodHandle make, MethodHandle run, MethodHandle yield) {
        static Access find() {
            try {
                var type = Class.forName("jdk.internal.vm.Continuation");
                var scopeType = Class.forName("jdk.internal.vm.ContinuationScope");
                var lookup = MethodHandles.lookup();
                var scope = lookup.findConstructor(scopeType, MethodType.methodType(void.class, String.class)).invoke("ingot-task");
                return new Access(scope,
                        lookup.findConstructor(type, MethodType.methodType(void.class, scopeType, Runnable.class))
                                .asType(MethodType.methodType(Object.class, Object.class, Runnable.class)),
                        lookup.findVirtual(type, "run", MethodType.methodType(void.class))
                                .asType(MethodType.methodType(void.class, Object.class)),
                        lookup.findStatic(type, "yield", MethodType.methodType(boolean.class, scopeType))
                                .asType(MethodType.methodType(boolean.class, Object.class)));
            } catch (Throwable _) {
                return null; // not exported to us, or another JDK
            }
        }
    }

    @Override
    public void resume(boolean wanted) {
        stop = wanted;
        try {
            ACCESS.run().invokeExact(continuation);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    @Override
    public void pause() {
        try {
            var _ = (boolean) ACCESS.yield().invokeExact(ACCESS.scope());
        } catch (Throwable e) {
            throw unchecked(e);
        }
        if (stop) {
            throw new Stopped();
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        return switch (e) {
            case Error error -> throw error;
            case RuntimeException failure -> failure;
            default -> new IllegalStateException(e);
        };
    }
}
