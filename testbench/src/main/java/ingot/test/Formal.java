package ingot.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A proof as a test: the assertions of the design, and the protocols of its streams, are checked for all inputs by a solver instead
 * of for some by a simulation. The method takes a {@link Proof}, is called when everything asked for has been found to be so, and is
 * most often empty. It runs for every set of parameters of the {@link Device} method that makes the design.
 *
 * {@snippet :
 * @Formal(prove = 4)
 * void neverOverflows(Proof<Fifo> proof) {}
 * }
 *
 * <p>Cycles count from power-up; the design is in reset in the first one and not after it. A failure is a counterexample, which has been
 * seen to fail on the JVM engine too, as text of a test that can be pasted, and as a wave. Without a solver the test is skipped.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@Tag("tool")
@ExtendWith(FormalExtension.class)
public @interface Formal {
    /** Bounded model checking: no assertion fails in so many cycles. 0: not asked. */
    int bmc() default 0;

    /** Proof for all time, by induction over so many cycles, or where that is too weak by property-directed reachability. 0: not asked. */
    int prove() default 0;

    /** Every cover can happen within so many cycles. 0: not asked. */
    int cover() default 0;

    /** After how many seconds of CPU time a solver is stopped, and the test fails undecided. */
    int seconds() default 60;
}
