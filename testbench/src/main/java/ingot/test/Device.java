package ingot.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method that makes the design of a test class: the one that returns {@code M} serves the tests that take
 * {@code Dut<M>}. With a parameter it is called for every value that the static method named by {@link #params} returns.
 *
 * {@snippet :
 * @Device(params = "sizes")
 * static Counter counter(CounterParams params) {
 *     return new Counter(params);
 * }
 *
 * static List<CounterParams> sizes() {
 *     return List.of(new CounterParams(4), new CounterParams(8));
 * }
 * }
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Device {
    /** The static method that returns the parameters as a collection; empty for a method without parameter. */
    String params() default "";
}
