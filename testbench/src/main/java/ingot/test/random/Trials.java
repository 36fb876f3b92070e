package ingot.test.random;

import ingot.hdl.Module;
import ingot.test.Dut;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Tries many random stimuli, each on a device that has just been reset. When one fails, smaller ones are tried as long as they fail too, and
 * the report (cycle, transactions, wave) is about the smallest. All choices follow from the seed of the test.
 *
 * {@snippet :
 * @HardwareTest
 * void keepsOrder(Dut<Fifo> dut) {
 *     var words = Stimuli.of(dut.top().in.payload, Long.class).list().ofMaxSize(20);
 *     Trials.forAll(dut, words, 100, (device, sent) -> {
 *         device.source(device.top().in, Long.class).sendAll(sent);
 *         device.sink(device.top().out, Long.class).expectAll(sent).drain(100);
 *     });
 * }
 * }
 */
public final class Trials {
    private static final int MOST_SHRINKS = 500;

    private Trials() {}

    /** Runs {@code body} with {@code tries} stimuli. */
    public static <M extends Module<?>, T> void forAll(Dut<M> dut, Arbitrary<T> stimuli, int tries, BiConsumer<Dut<M>, T> body) {
        if (JqwikSession.isActive()) {
            run(dut, stimuli, tries, body);
        } else {
            JqwikSession.run(() -> run(dut, stimuli, tries, body));
        }
    }

    private static <M extends Module<?>, T> void run(Dut<M> dut, Arbitrary<T> stimuli, int tries, BiConsumer<Dut<M>, T> body) {
        var random = new Random(dut.random().nextLong());
        var generator = stimuli.generator(tries, true);
        for (int i = 1; i <= tries; i++) {
            var stimulus = generator.next(random);
            var failure = attempt(dut, stimulus, body);
            if (failure != null) {
                shrink(dut, stimulus, failure, body, i);
            }
        }
    }

    private static <M extends Module<?>, T> Throwable attempt(Dut<M> dut, Shrinkable<T> stimulus, BiConsumer<Dut<M>, T> body) {
        try {
            dut.again(device -> body.accept(device, stimulus.value()));
            return null;
        } catch (TestAbortedException | VirtualMachineError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }

    private static <M extends Module<?>, T> void shrink(
            Dut<M> dut, Shrinkable<T> first, Throwable failure, BiConsumer<Dut<M>, T> body, int tried) {
        var smallest = first;
        var worst = failure;
        int attempts = 0;
        boolean smaller = true;
        while (smaller && attempts < MOST_SHRINKS) {
            smaller = false;
            var candidates = smallest.shrink().iterator();
            while (!smaller && candidates.hasNext() && attempts++ < MOST_SHRINKS) {
                var candidate = candidates.next();
                var found = attempt(dut, candidate, body);
                if (found != null && found.getClass() == failure.getClass()) {
                    smallest = candidate;
                    worst = found;
                    smaller = true;
                }
            }
        }
        var told = new AssertionFailedError(worst.getMessage() + "\n  stimulus " + tried + " fails, shrunk to: " + text(smallest.value())
                + (smallest == first ? "" : "\n  it was found as: " + text(first.value())), worst);
        told.setStackTrace(worst.getStackTrace());
        throw told;
    }

    private static String text(Object value) {
        var text = value instanceof long[] words ? Arrays.toString(words) : String.valueOf(value);
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
